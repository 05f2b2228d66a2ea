package org.tepai.filings;

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
import java.util.UUID;
import org.tepai.process.Hand;
import org.tepai.process.InvalidInput;

/**
 * One row of a register: in force from the instant it is filed until the instant it is ended, and
 * kept for ever after. It is never changed; what changes is filed anew.
 */
@Entity
@Table(name = "filing")
public class Filing {

  /** Whether it counts today. */
  public enum State {
    IN_FORCE("在册"),
    ENDED("已终止");

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

  private String register;
  private String category;
  private String number;
  private String name;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "under_id")
  private String underId;

  @Column(name = "supervisor_id")
  private String supervisorId;

  @Column(name = "supervisor_role")
  private String supervisorRole;

  @Column(name = "supervised_at_place")
  private boolean supervisedAtPlace;

  @Column(name = "only_one")
  private boolean onlyOne;

  private String division;
  private String township;

  @Column(name = "case_id")
  private String caseId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "filed_on")
  private LocalDate filedOn;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "filed_by")
  private String filedBy;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_reason")
  private String endReason;

  @Version private Long version;

  protected Filing() {}

  Filing(Entry entry, String number, Hand hand, Moment now) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = entry.tenantId();
    this.register = entry.register().id();
    this.category = entry.category().id();
    this.number = number;
    this.name = entry.name();
    this.organisationId = entry.holder().organisationId();
    this.personId = entry.holder().personId();
    this.underId = entry.under().map(Filing::id).orElse(null);
    this.onlyOne = entry.replaces();
    this.caseId = entry.caseId();
    this.state = State.IN_FORCE;
    this.filedOn = now.day();
    this.filedAt = now.instant();
    this.filedBy = hand.person();
    this.onBehalfOf = hand.onBehalfOf();
  }

  /** Notes who supervises it: an organisation, or whichever office serves its place. */
  void supervisedBy(SupervisedBy body) {
    this.supervisorId = body.organisationId();
    this.supervisorRole = body.role();
    this.supervisedAtPlace = body.atPlace();
  }

  /** The place as registered, that decides whose area it lies in. */
  void liesIn(String division, String township) {
    this.division = division;
    this.township = township;
  }

  /**
   * @throws InvalidInput when it has ended before
   */
  void end(String reason, Moment now) {
    if (!inForce()) {
      throw InvalidInput.because("“%s”（%s）的备案已于 %s 终止".formatted(name, number, endedOn));
    }
    this.state = State.ENDED;
    this.endedOn = now.day();
    this.endedAt = now.instant();
    this.endReason = reason;
  }

  public boolean inForce() {
    return state == State.IN_FORCE;
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  /** Id of the register, as the jurisdiction declares it. */
  public String register() {
    return register;
  }

  public String category() {
    return category;
  }

  public String number() {
    return number;
  }

  /** What users call it: a workstation's name, a person's. */
  public String name() {
    return name;
  }

  /** The holder, or the organisation for which the holding person is filed. */
  public Optional<String> organisationId() {
    return Optional.ofNullable(organisationId);
  }

  /** Empty where an organisation holds it. */
  public Optional<String> personId() {
    return Optional.ofNullable(personId);
  }

  /** The filing under which it stands. */
  public Optional<String> underId() {
    return Optional.ofNullable(underId);
  }

  /** As noted when it was filed; ask {@link SupervisingBodies} for who it is today. */
  Optional<String> supervisorId() {
    return Optional.ofNullable(supervisorId);
  }

  Optional<String> supervisorRole() {
    return Optional.ofNullable(supervisorRole);
  }

  boolean supervisedAtPlace() {
    return supervisedAtPlace;
  }

  /** Whether its organisation has only one at a time, so that another takes its place. */
  boolean onlyOne() {
    return onlyOne;
  }

  /** The division as registered, whatever has become of it since. */
  public Optional<String> division() {
    return Optional.ofNullable(division);
  }

  public Optional<String> township() {
    return Optional.ofNullable(township);
  }

  /** The case in which it was filed. */
  public String caseId() {
    return caseId;
  }

  public State state() {
    return state;
  }

  public LocalDate filedOn() {
    return filedOn;
  }

  public Instant filedAt() {
    return filedAt;
  }

  /** Who filed it; nobody where the system did of itself. */
  public Hand filedBy() {
    return new Hand(filedBy, onBehalfOf);
  }

  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<String> endReason() {
    return Optional.ofNullable(endReason);
  }
}
