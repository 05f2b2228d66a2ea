package org.tepai.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One party's place under an agreement, empty until its person signs or refuses. */
@Entity
@Table(name = "signature")
public class Signature {

  /** What a party may do with the agreement laid before it. */
  public enum Decision {
    SIGN("已签署"),
    REFUSE("不同意签署");

    private final String label;

    Decision(String label) {
      this.label = label;
    }

    /** What users see. */
    public String label() {
      return label;
    }
  }

  @Id private String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agreement_id")
  private Agreement agreement;

  private String party;
  private int position;

  @Column(name = "organisation_id")
  private String organisationId;

  private String person;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  private String reason;

  protected Signature() {}

  Signature(Agreement agreement, String party, int position) {
    this.id = UUID.randomUUID().toString();
    this.agreement = agreement;
    this.party = party;
    this.position = position;
  }

  void decide(SigningAct act) {
    this.person = act.signer().person();
    this.onBehalfOf = act.signer().onBehalfOf();
    this.organisationId = act.signer().organisationId();
    this.decision = act.decision();
    this.reason = act.reason();
    this.decidedAt = act.at();
  }

  /** Id of a participant of the jurisdiction. */
  public String party() {
    return party;
  }

  /** For whom was signed: the office may have been succeeded between two revisions. */
  public Optional<String> organisationId() {
    return Optional.ofNullable(organisationId);
  }

  public Optional<String> person() {
    return Optional.ofNullable(person);
  }

  /** The absent person in whose place a deputy acted; empty when it was nobody's. */
  public Optional<String> onBehalfOf() {
    return Optional.ofNullable(onBehalfOf);
  }

  /** Whether one of them signed, or had it signed by a deputy. */
  boolean byOneOf(Collection<String> people) {
    return Stream.of(person, onBehalfOf).anyMatch(hand -> hand != null && people.contains(hand));
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<Decision> decision() {
    return Optional.ofNullable(decision);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  boolean signed() {
    return decision == Decision.SIGN;
  }
}
