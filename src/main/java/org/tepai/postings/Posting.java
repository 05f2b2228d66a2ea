package org.tepai.postings;

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
import java.util.UUID;
import org.tepai.agreements.Agreement;
import org.tepai.dossiers.Case;
import org.tepai.process.InvalidInput;

/**
 * A term in service that rests on a filed agreement wherever one is asked for. Who takes part is
 * said by its case alone, so that there are never two answers.
 */
@Entity
@Table(name = "posting")
public class Posting {

  /** What the posting is in. */
  public enum State {
    IN_SERVICE("派驻中"),
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

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "agreement_id")
  private String agreementId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Embedded private Parts parts;

  @Embedded private Ending ending;

  @Version private Long version;

  protected Posting() {}

  /**
   * @param agreement null where none is asked for
   */
  Posting(Case matter, Parts parts, Agreement agreement, Term term, Instant begunAt) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = matter.tenantId();
    this.caseId = matter.id();
    this.agreementId = agreement == null ? null : agreement.id();
    this.parts = parts;
    this.state = State.IN_SERVICE;
    this.startsOn = term.startsOn();
    this.endsOn = term.endsOn();
    this.begunAt = begunAt;
  }

  /**
   * @throws InvalidInput when it has ended before
   */
  void end(Ending ending) {
    if (state == State.ENDED) {
      throw InvalidInput.because("该派驻已于 " + this.ending.endedOn() + " 终止，不能再次终止");
    }
    this.ending = ending;
    this.state = State.ENDED;
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  public String caseId() {
    return caseId;
  }

  /** Who serves, and whom. */
  Parts parts() {
    return parts;
  }

  public State state() {
    return state;
  }

  /** What users see on a day: it may not have begun yet, or end only later. */
  public String standing(LocalDate today) {
    return Standing.of(startsOn, ending().map(Ending::endedOn), today);
  }

  public boolean inService() {
    return state == State.IN_SERVICE;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  /** The last day of the term as agreed. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** When it was ended before its term, by which case and why; empty while it is in service. */
  public Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }
}
