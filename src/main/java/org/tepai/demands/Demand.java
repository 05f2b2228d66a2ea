package org.tepai.demands;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one enterprise wants solved. It is offered to one team at a time. */
@Entity
@Table(name = "demand")
public class Demand {

  /** Where a demand stands between the enterprise and the teams. */
  public enum State {
    REGISTERED,
    LISTED,
    TAKEN
  }

  @Id
  @Column(name = "case_id")
  private String caseId;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "enterprise_id")
  private String enterpriseId;

  private String summary;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "listed_at")
  private Instant listedAt;

  protected Demand() {}

  Demand(String caseId, String tenantId, String enterpriseId, String summary) {
    this.caseId = caseId;
    this.tenantId = tenantId;
    this.enterpriseId = enterpriseId;
    this.summary = summary;
    this.state = State.REGISTERED;
  }

  void describe(String summary) {
    this.summary = summary;
  }

  void list(Instant now) {
    this.state = State.LISTED;
    this.listedAt = now;
  }

  /** A team has asked for it; nobody else can until that team is out. */
  void take() {
    this.state = State.TAKEN;
  }

  public String caseId() {
    return caseId;
  }

  public String tenantId() {
    return tenantId;
  }

  public String enterpriseId() {
    return enterpriseId;
  }

  /** The problems to be solved, joined for a list. */
  public String summary() {
    return summary;
  }

  public State state() {
    return state;
  }
}
