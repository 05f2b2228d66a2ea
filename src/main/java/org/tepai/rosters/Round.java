package org.tepai.rosters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tepai.calendars.Deadline;
import org.tepai.jurisdictions.RoundEntry;
import org.tepai.process.Hand;

/**
 * One collection with its deadline, from the notice to the published roster. It knows the order of
 * its states: nothing is published that was not compiled, nothing collected after it closed.
 */
@Entity
@Table(name = "selection_round")
public class Round {

  /** How far a round has come. */
  public enum State {
    OPEN("征集中"),
    CONFIRMING("审核认定中"),
    PUBLISHED("名单已发布"),
    CLOSED("已结束");

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

  @Column(name = "entry_id")
  private String entryId;

  private String name;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "process_instance_id")
  private String processInstanceId;

  @Column(name = "notice_title")
  private String noticeTitle;

  @Column(name = "notice_text")
  private String noticeText;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_on_behalf_of")
  private String openedOnBehalfOf;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "original_date")
  private LocalDate originalDate;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "document_number")
  private String documentNumber;

  private String title;
  private String remark;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_on_behalf_of")
  private String publishedOnBehalfOf;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private Long version;

  protected Round() {}

  Round(String tenantId, RoundEntry entry, Deadline deadline, String processInstanceId) {
    this.id = idOf(tenantId, entry.id());
    this.tenantId = tenantId;
    this.entryId = entry.id();
    this.name = entry.name();
    this.originalDate = deadline.original();
    this.closesOn = deadline.day();
    this.closesAt = deadline.closesAt();
    this.processInstanceId = processInstanceId;
    this.state = State.OPEN;
  }

  /** A round's id is known before it opens, so that late cases can already join it. */
  static String idOf(String tenantId, String entryId) {
    return tenantId + "." + entryId;
  }

  void announce(String noticeTitle, String noticeText, Hand hand, Instant at, LocalDate today) {
    this.noticeTitle = noticeTitle;
    this.noticeText = noticeText;
    this.openedBy = hand.person();
    this.openedOnBehalfOf = hand.onBehalfOf();
    this.openedAt = at;
    this.openedOn = today;
  }

  /** The calendar has changed; the date that the regulation names has not. */
  void moveTo(LocalDate day, Instant at) {
    require(State.OPEN);
    this.closesOn = day;
    this.closesAt = at;
  }

  /** Every office has handed in or missed its day; the deciding offices take over. */
  void compile() {
    require(State.OPEN);
    this.state = State.CONFIRMING;
  }

  /** The municipal roster gets its number and is there for everybody. */
  void publish(String documentNumber, String title, String remark, Hand hand, Instant at) {
    require(State.CONFIRMING);
    this.state = State.PUBLISHED;
    this.documentNumber = documentNumber;
    this.title = title;
    this.remark = remark;
    this.publishedBy = hand.person();
    this.publishedOnBehalfOf = hand.onBehalfOf();
    this.publishedAt = at;
  }

  /** Everybody concerned has been told, or there was nothing to tell. */
  void close(Instant at) {
    this.state = State.CLOSED;
    this.closedAt = at;
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException(name + " is " + state + ", not " + expected);
    }
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  public String name() {
    return name;
  }

  public State state() {
    return state;
  }

  public String processInstanceId() {
    return processInstanceId;
  }

  public String noticeTitle() {
    return noticeTitle;
  }

  public String noticeText() {
    return noticeText;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** The day whose offices collect for the round, whatever is reformed while it runs. */
  public LocalDate openedOn() {
    return openedOn;
  }

  /** The date the regulation names. */
  public LocalDate originalDate() {
    return originalDate;
  }

  /** The day it falls on after rolling over days off. */
  public LocalDate closesOn() {
    return closesOn;
  }

  /** The last instant at which a roster is in time. */
  public Instant closesAt() {
    return closesAt;
  }

  public Optional<String> documentNumber() {
    return Optional.ofNullable(documentNumber);
  }

  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** Who opened it, and in whose place. */
  public Hand opened() {
    return new Hand(openedBy, openedOnBehalfOf);
  }

  /** Who published the list, and in whose place; empty before. */
  public Optional<Hand> published() {
    return Optional.ofNullable(publishedBy).map(person -> new Hand(person, publishedOnBehalfOf));
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }
}
