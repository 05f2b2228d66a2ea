package org.tepai.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One period's collection, from the day it opens to the published list. It knows the order of its
 * states: nothing is gathered while reports still come, nothing published that was not gathered.
 */
@Entity
@Table(name = "publication")
public class Publication {

  /** How far a publication has come. */
  public enum State {
    OPEN("报送中"),
    GATHERING("汇总中"),
    PUBLISHED("已发布"),
    EMPTY("本期没有发布");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** What users see. */
    public String label() {
      return label;
    }
  }

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  private String period;
  private String name;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "process_instance_id")
  private String processInstanceId;

  @Column(name = "liaison_role")
  private String liaisonRole;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Embedded private Announcement announcement;

  private String note;

  @Version private Long version;

  protected Publication() {}

  Publication(String tenantId, String period, String liaisonRole, String processInstanceId) {
    this.id = idOf(tenantId, period);
    this.tenantId = tenantId;
    this.period = period;
    this.name = PeriodName.of(period);
    this.liaisonRole = liaisonRole;
    this.processInstanceId = processInstanceId;
    this.state = State.OPEN;
  }

  /** There is one a period, however often somebody starts it. */
  static String idOf(String tenantId, String period) {
    return tenantId + "." + period;
  }

  void open(LocalDate today, LocalDate closesOn, Instant closesAt) {
    this.openedOn = today;
    moveTo(closesOn, closesAt);
  }

  /** The calendar has changed. */
  void moveTo(LocalDate day, Instant at) {
    require(State.OPEN);
    this.closesOn = day;
    this.closesAt = at;
  }

  /** Reports have come or are not waited for; the offices take over. */
  void gather() {
    require(State.OPEN);
    this.state = State.GATHERING;
  }

  /** The list is there for everybody. */
  void publish(Announcement announcement) {
    require(State.GATHERING);
    this.state = State.PUBLISHED;
    this.announcement = announcement;
  }

  /** There was nothing to publish; the note says why. */
  void endEmpty(String note) {
    require(State.GATHERING);
    this.state = State.EMPTY;
    this.note = note;
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException(id + " is " + state + ", not " + expected);
    }
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  /** The period as the recurring start counts it, for instance {@code 2025-Q2}. */
  public String period() {
    return period;
  }

  /** The period in users' words. */
  public String name() {
    return name;
  }

  public State state() {
    return state;
  }

  public String processInstanceId() {
    return processInstanceId;
  }

  /** The role whose holders report for their enterprises. */
  public String liaisonRole() {
    return liaisonRole;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  /** Until when reports are taken. */
  public LocalDate closesOn() {
    return closesOn;
  }

  Instant closesAt() {
    return closesAt;
  }

  /** The published list's head; empty before it is published. */
  public Optional<Announcement> announcement() {
    return Optional.ofNullable(announcement);
  }

  /** Why there was nothing to publish. */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }
}
