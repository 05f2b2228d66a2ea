package org.tepai.postings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tepai.agreements.Agreement;
import org.tepai.dossiers.Case;

/** One team's term in service at one enterprise. */
@Entity
@Table(name = "posting")
public class Posting {

  /** What the posting is in; a term that has not ended is in service. */
  public enum State {
    IN_SERVICE("派驻中");

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

  @Column(name = "enterprise_id")
  private String enterpriseId;

  @Column(name = "sending_unit_id")
  private String sendingUnitId;

  @Column(name = "team_leader")
  private String teamLeader;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "begun_at")
  private Instant begunAt;

  protected Posting() {}

  Posting(Case matter, Agreement agreement, Term term, Instant begunAt) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = matter.tenantId();
    this.caseId = matter.id();
    this.agreementId = agreement.id();
    this.enterpriseId = matter.organisationId();
    this.sendingUnitId = matter.sendingUnitId().orElseThrow();
    this.teamLeader = matter.teamLeader().orElseThrow();
    this.state = State.IN_SERVICE;
    this.startsOn = term.startsOn();
    this.endsOn = term.endsOn();
    this.begunAt = begunAt;
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

  public String enterpriseId() {
    return enterpriseId;
  }

  public String sendingUnitId() {
    return sendingUnitId;
  }

  /** Person id. */
  public String teamLeader() {
    return teamLeader;
  }

  public State state() {
    return state;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  /** The last day in service. */
  public LocalDate endsOn() {
    return endsOn;
  }
}
