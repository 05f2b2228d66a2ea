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
import org.tepai.process.Hand;

/**
 * What one office owes to one round. Its deadline is the round's until the office is granted a
 * later one.
 */
@Entity
@Table(name = "office_roster")
public class OfficeRoster {

  /** Whether the office has done its part. */
  public enum State {
    COLLECTING("征集中"),
    SUBMITTED("已报送"),
    MISSED("逾期未报"),
    EXTENDED("已延期");

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

  @Column(name = "round_id")
  private String roundId;

  @Column(name = "office_id")
  private String officeId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "document_number")
  private String documentNumber;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_on_behalf_of")
  private String submittedOnBehalfOf;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  private String remark;

  @Column(name = "requested_until")
  private LocalDate requestedUntil;

  @Column(name = "requested_reason")
  private String requestedReason;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "requested_on_behalf_of")
  private String requestedOnBehalfOf;

  @Version private Long version;

  protected OfficeRoster() {}

  OfficeRoster(Round round, String officeId) {
    this.id = idOf(round.id(), officeId);
    this.roundId = round.id();
    this.officeId = officeId;
    this.state = State.COLLECTING;
    this.closesOn = round.closesOn();
    this.closesAt = round.closesAt();
  }

  static String idOf(String roundId, String officeId) {
    return roundId + ":" + officeId;
  }

  /** Whether a case can still be recommended with this roster at a moment; the last one counts. */
  public boolean collectsAt(Instant moment) {
    return awaited() && !moment.isAfter(closesAt);
  }

  /** Whether the office has still to submit it. */
  public boolean awaited() {
    return state == State.COLLECTING || state == State.EXTENDED;
  }

  void submit(String documentNumber, String remark, Hand hand, Instant at) {
    this.state = State.SUBMITTED;
    this.documentNumber = documentNumber;
    this.remark = remark;
    this.submittedBy = hand.person();
    this.submittedOnBehalfOf = hand.onBehalfOf();
    this.submittedAt = at;
  }

  void miss() {
    if (state == State.SUBMITTED) {
      throw new IllegalStateException("Roster " + id + " was submitted in time");
    }
    this.state = State.MISSED;
  }

  void requestExtension(LocalDate until, String reason, Hand hand) {
    this.requestedUntil = until;
    this.requestedReason = reason;
    this.requestedBy = hand.person();
    this.requestedOnBehalfOf = hand.onBehalfOf();
  }

  void extend(Deadline later) {
    this.state = State.EXTENDED;
    this.closesOn = later.day();
    this.closesAt = later.closesAt();
  }

  /** The round has moved and the office still collects by the round's day. */
  void moveTo(LocalDate day, Instant at) {
    this.closesOn = day;
    this.closesAt = at;
  }

  public String id() {
    return id;
  }

  public String roundId() {
    return roundId;
  }

  public String officeId() {
    return officeId;
  }

  public State state() {
    return state;
  }

  /** The office's own last day, later than the round's after an extension. */
  public LocalDate closesOn() {
    return closesOn;
  }

  public Instant closesAt() {
    return closesAt;
  }

  public Optional<String> documentNumber() {
    return Optional.ofNullable(documentNumber);
  }

  /** Who handed it in, and in whose place; empty before. */
  public Optional<Hand> submitted() {
    return Optional.ofNullable(submittedBy).map(person -> new Hand(person, submittedOnBehalfOf));
  }

  /** Who asked for a later day, and in whose place; empty when nobody did. */
  public Optional<Hand> requested() {
    return Optional.ofNullable(requestedBy).map(person -> new Hand(person, requestedOnBehalfOf));
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  public Optional<LocalDate> requestedUntil() {
    return Optional.ofNullable(requestedUntil);
  }

  public Optional<String> requestedReason() {
    return Optional.ofNullable(requestedReason);
  }
}
