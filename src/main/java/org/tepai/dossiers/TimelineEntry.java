package org.tepai.dossiers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** One thing that happened to a case, for everybody who may see the case. */
@Entity
@Immutable
@Table(name = "timeline_entry")
public class TimelineEntry implements Persistable<String> {

  /** What sort of thing it was. */
  public enum Kind {
    /** An application, a team's offer, a supplement was handed in. */
    HANDED_IN,
    /** An office or a party decided. */
    DECISION,
    /** The system noted a fact: moved to the next round, published, document made. */
    NOTE
  }

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "element_id")
  private String elementId;

  private String title;
  private String outcome;

  @Column(name = "outcome_label")
  private String outcomeLabel;

  private String person;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "office_id")
  private String officeId;

  private String text;

  @Column(insertable = false, updatable = false)
  private Long position;

  protected TimelineEntry() {}

  TimelineEntry(String caseId, Instant happenedAt, Kind kind, String title, String text) {
    this.id = UUID.randomUUID().toString();
    this.caseId = caseId;
    this.happenedAt = happenedAt;
    this.kind = kind;
    this.title = title;
    this.text = text;
  }

  TimelineEntry by(String person, String onBehalfOf, String officeId) {
    this.person = person;
    this.onBehalfOf = onBehalfOf;
    this.officeId = officeId;
    return this;
  }

  TimelineEntry decided(String elementId, String outcome, String outcomeLabel) {
    this.elementId = elementId;
    this.outcome = outcome;
    this.outcomeLabel = outcomeLabel;
    return this;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public Kind kind() {
    return kind;
  }

  /** What was done, as the model names it. */
  public String title() {
    return title;
  }

  /** The outcome's code. */
  public Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** What users call the outcome: as the form did, where the code has no words of its own. */
  public String outcomeText() {
    return outcome == null
        ? ""
        : Optional.ofNullable(outcomeLabel).orElseGet(() -> Decision.outcomeLabel(outcome));
  }

  public Optional<String> person() {
    return Optional.ofNullable(person);
  }

  /** The absent person in whose place a deputy acted; empty when it was nobody's. */
  public Optional<String> onBehalfOf() {
    return Optional.ofNullable(onBehalfOf);
  }

  /** Organisation for which the person acted. */
  public Optional<String> officeId() {
    return Optional.ofNullable(officeId);
  }

  /** Reason or opinion; empty when none was given. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  @Override
  public String getId() {
    return id;
  }

  /** Only the database numbers it, so one without a position is inserted and not looked for. */
  @Override
  public boolean isNew() {
    return position == null;
  }
}
