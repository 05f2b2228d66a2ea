package org.tepai.deputies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One person stands in for another of the same organisation, from one day to another inclusive. It
 * stays on record after its end, because acts were done under it.
 */
@Entity
@Table(name = "deputyship")
public class Deputyship {

  /** How far it has come. */
  public enum State {
    PLANNED("尚未开始"),
    IN_FORCE("代理中"),
    ENDED("已结束");

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

  @Column(name = "organisation_id")
  private String organisationId;

  private String absent;
  private String deputy;

  @Column(name = "begins_on")
  private LocalDate beginsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String reason;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "arranged_by")
  private String arrangedBy;

  @Column(name = "arranged_at")
  private Instant arrangedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @ElementCollection
  @CollectionTable(name = "deputyship_group", joinColumns = @JoinColumn(name = "deputyship_id"))
  @Column(name = "group_id")
  private Set<String> groups = new HashSet<>();

  @Version private Long version;

  protected Deputyship() {}

  Deputyship(String tenantId, Arrangement asked, String arrangedBy, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = tenantId;
    this.organisationId = asked.organisationId();
    this.absent = asked.absent();
    this.deputy = asked.deputy();
    this.beginsOn = asked.from();
    this.endsOn = asked.to();
    this.reason = asked.reason().strip();
    this.arrangedBy = arrangedBy;
    this.arrangedAt = at;
    this.state = State.PLANNED;
  }

  /** From now on the deputy holds these groups because of it. */
  void holdGroups(Collection<String> held) {
    state = State.IN_FORCE;
    groups.retainAll(held);
    groups.addAll(held);
  }

  /**
   * @param person who ended it before its time; null when it ran out
   */
  void end(String person, Instant at) {
    state = State.ENDED;
    endedBy = person;
    endedAt = at;
    groups.clear();
  }

  boolean covers(LocalDate day) {
    return !beginsOn.isAfter(day) && !endsOn.isBefore(day);
  }

  /** The engine's groups in which the deputy is only because of it. */
  Set<String> groups() {
    return Set.copyOf(groups);
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  public String organisationId() {
    return organisationId;
  }

  /** Person id of whoever is away. */
  public String absent() {
    return absent;
  }

  /** Person id of whoever stands in. */
  public String deputy() {
    return deputy;
  }

  public LocalDate beginsOn() {
    return beginsOn;
  }

  /** The last day, inclusive. */
  public LocalDate endsOn() {
    return endsOn;
  }

  public String reason() {
    return reason;
  }

  public State state() {
    return state;
  }

  public String arrangedBy() {
    return arrangedBy;
  }

  public Instant arrangedAt() {
    return arrangedAt;
  }

  /** Who ended it before its time; empty while it runs and when it ran out. */
  public Optional<String> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
