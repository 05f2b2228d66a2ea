package org.tepai.dossiers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tepai.process.InvalidInput;

/**
 * One matter from the enterprise's application to the posting. It knows what may not happen:
 * nothing moves in a closed case, nobody signs before the municipal decision.
 */
@Entity
@Table(name = "dossier_case")
public class Case {

  @Id private String id;
  private String number;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "process_instance_id")
  private String processInstanceId;

  @Column(name = "enterprise_id")
  private String enterpriseId;

  private String applicant;

  @Column(name = "office_id")
  private String officeId;

  private String division;

  @Column(name = "sending_unit_id")
  private String sendingUnitId;

  @Column(name = "team_leader")
  private String teamLeader;

  @Column(name = "team_name")
  private String teamName;

  @Column(name = "round_id")
  private String roundId;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private int supplements;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closing_reason")
  private String closingReason;

  @Version private Long version;

  protected Case() {}

  Case(
      String number,
      String tenantId,
      String processInstanceId,
      String enterpriseId,
      String applicant,
      Instant openedAt) {
    this.id = UUID.randomUUID().toString();
    this.number = number;
    this.tenantId = tenantId;
    this.processInstanceId = processInstanceId;
    this.enterpriseId = enterpriseId;
    this.applicant = applicant;
    this.openedAt = openedAt;
    this.stage = Stage.APPLIED;
  }

  /**
   * Notes where the enterprise belonged on the day it applied, for figures by the divisions of that
   * day.
   */
  void belongTo(String officeId, String division) {
    this.officeId = officeId;
    this.division = division;
  }

  /**
   * @param next where the case stands from now on
   * @throws InvalidInput when the case has been closed, or would be signed undecided
   */
  public void moveTo(Stage next) {
    if (stage.closed()) {
      throw InvalidInput.because("案卷 " + number + " 已结束（" + stage.label() + "），不能再办理");
    }
    boolean signing = next == Stage.SIGNING || next == Stage.SIGNED || next == Stage.FILED;
    if (signing && stage.undecided()) {
      throw InvalidInput.because("案卷 " + number + " 尚未经市级审核认定，不能签订协议");
    }
    this.stage = next;
  }

  /** Ends the case without a posting. */
  void close(Stage ending, String reason, Instant at) {
    moveTo(ending);
    this.closingReason = reason;
    this.closedAt = at;
  }

  /**
   * The round in whose roster the case can be recommended; it changes when the case comes too late
   * for one.
   */
  public void joinRound(String roundId) {
    this.roundId = roundId;
  }

  /** A team has asked for this demand. */
  public void takeTeam(String teamName, String teamLeader, String sendingUnitId) {
    this.teamName = teamName;
    this.teamLeader = teamLeader;
    this.sendingUnitId = sendingUnitId;
  }

  /** The team that asked does not come; another may. */
  public void releaseTeam() {
    takeTeam(null, null, null);
  }

  /**
   * @return how often the case has been returned for supplement, this time included
   */
  int returnForSupplement() {
    return ++supplements;
  }

  public String id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String tenantId() {
    return tenantId;
  }

  public String processInstanceId() {
    return processInstanceId;
  }

  public String enterpriseId() {
    return enterpriseId;
  }

  /** Person id of who handed the application in. */
  public String applicant() {
    return applicant;
  }

  /** The office that was competent on the day of application. */
  public String officeId() {
    return officeId;
  }

  public Optional<String> division() {
    return Optional.ofNullable(division);
  }

  public Optional<String> sendingUnitId() {
    return Optional.ofNullable(sendingUnitId);
  }

  public Optional<String> teamLeader() {
    return Optional.ofNullable(teamLeader);
  }

  public Optional<String> teamName() {
    return Optional.ofNullable(teamName);
  }

  public Optional<String> roundId() {
    return Optional.ofNullable(roundId);
  }

  public Stage stage() {
    return stage;
  }

  public int supplements() {
    return supplements;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> closingReason() {
    return Optional.ofNullable(closingReason);
  }
}
