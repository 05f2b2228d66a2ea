package org.tepai.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.tepai.process.Hand;

/**
 * An office above takes another to task for what it has left undone. There is one at a time for an
 * office; what becomes overdue meanwhile joins it.
 */
@Entity
@Table(name = "supervision")
public class Supervision {

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "office_id")
  private String officeId;

  @Column(name = "superior_id")
  private String superiorId;

  @Column(name = "process_instance_id")
  private String processInstanceId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  private String measure;
  private String words;
  private String person;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  protected Supervision() {}

  Supervision(String id, String tenantId, String officeId, String superiorId, Instant openedAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.officeId = officeId;
    this.superiorId = superiorId;
    this.openedAt = openedAt;
  }

  void begin(String processInstanceId) {
    this.processInstanceId = processInstanceId;
  }

  /** The office above has done what it chose to do. */
  void close(String measure, String words, Hand hand, Instant now) {
    this.measure = measure;
    this.words = words;
    this.person = hand.person();
    this.onBehalfOf = hand.onBehalfOf();
    this.closedAt = now;
  }

  /** Everything was done before the office above did anything. */
  void clear(Instant now) {
    this.closedAt = now;
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  /** Whose tasks are overdue. */
  public String officeId() {
    return officeId;
  }

  /** Who stands above it. */
  public String superiorId() {
    return superiorId;
  }

  public String processInstanceId() {
    return processInstanceId;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** What was done; empty when nothing had to be. */
  public Optional<String> measure() {
    return Optional.ofNullable(measure);
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** Who did it, and in whose place; empty when nobody had to. */
  public Optional<Hand> hand() {
    return Optional.ofNullable(person).map(who -> new Hand(who, onBehalfOf));
  }
}
