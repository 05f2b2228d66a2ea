package org.tepai.dossiers;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.tepai.process.InvalidInput;

/**
 * One matter from its application to its end. It knows who takes part, and that nothing moves in a
 * closed case; what may happen when is the models' and their steps' business.
 */
@Entity
@Table(name = "dossier_case")
public class Case {

  private static final String TEAM = "team";
  private static final String SENDING_UNIT = "sending-unit";

  @Id private String id;
  private String number;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "process_instance_id")
  private String processInstanceId;

  /** Key of the process the case goes through. */
  private String process;

  @Column(name = "organisation_id")
  private String organisationId;

  private String applicant;

  @Column(name = "office_id")
  private String officeId;

  private String division;

  @Column(name = "place_division")
  private String placeDivision;

  @Column(name = "place_township")
  private String placeTownship;

  /** By role; fetched with the case, and with many cases in one question for all of them. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "case_participant", joinColumns = @JoinColumn(name = "case_id"))
  @MapKeyColumn(name = "role")
  @BatchSize(size = 500)
  private Map<String, KeptParticipant> participants = new HashMap<>();

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
      String process,
      String processInstanceId,
      String organisationId,
      String applicant,
      Instant openedAt) {
    this.id = UUID.randomUUID().toString();
    this.number = number;
    this.tenantId = tenantId;
    this.process = process;
    this.processInstanceId = processInstanceId;
    this.organisationId = organisationId;
    this.applicant = applicant;
    this.openedAt = openedAt;
    this.stage = Stage.IN_PROGRESS;
  }

  /**
   * Notes which office and division the case belonged to on the day it was opened, for figures by
   * the divisions of that day.
   */
  void belongTo(String officeId, String division) {
    this.officeId = officeId;
    this.division = division;
  }

  /** The place, as registered, that decides which office is competent. */
  void liesIn(String placeDivision, String placeTownship) {
    this.placeDivision = placeDivision;
    this.placeTownship = placeTownship;
  }

  /** Lies from now on where another case does: it is about the same matter. */
  public void liesWhere(Case other) {
    liesIn(other.placeDivision, other.placeTownship);
    belongTo(other.officeId, other.division);
  }

  /**
   * @param next where the case stands from now on
   * @throws InvalidInput when the case has been closed
   */
  public void moveTo(Stage next) {
    if (stage.closed()) {
      throw InvalidInput.because("案卷 " + number + " 已结束（" + stage.label() + "），不能再办理");
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

  /** Somebody takes part from now on, instead of whoever did in the same role. */
  public void take(Participant participant) {
    new Participants(participants).take(participant);
  }

  /** Nobody takes part in the role any more. */
  public void release(String role) {
    participants.remove(role);
  }

  /** A team has asked for this demand. */
  public void takeTeam(String teamName, String teamLeader, String sendingUnitId, String unitName) {
    take(Participant.person(TEAM, teamLeader, sendingUnitId, teamName));
    take(Participant.organisation(SENDING_UNIT, sendingUnitId, unitName));
  }

  /** The team that asked does not come; another may. */
  public void releaseTeam() {
    release(TEAM);
    release(SENDING_UNIT);
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

  /** Key of the process the case goes through; unique within its tenant only. */
  public String process() {
    return process;
  }

  /** The organisation under whose name the case is listed, and whose place decides. */
  public String organisationId() {
    return organisationId;
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

  /** The division as registered, whatever has become of it since. */
  public Optional<String> placeDivision() {
    return Optional.ofNullable(placeDivision);
  }

  public Optional<String> placeTownship() {
    return Optional.ofNullable(placeTownship);
  }

  /** Everybody who takes part, in the order of the roles' ids. */
  public List<Participant> participants() {
    return new Participants(participants).all();
  }

  public Optional<Participant> participant(String role) {
    return new Participants(participants).in(role);
  }

  /** Ids of the organisations that have to do with it: its seat and all participants'. */
  public Set<String> organisations() {
    Set<String> all = new LinkedHashSet<>(Set.of(organisationId));
    all.addAll(new Participants(participants).organisations());
    return all;
  }

  /** Ids of the persons who take part themselves. */
  public Set<String> persons() {
    return new Participants(participants).persons();
  }

  public Optional<String> sendingUnitId() {
    return participant(SENDING_UNIT).flatMap(Participant::organisation);
  }

  public Optional<String> teamLeader() {
    return participant(TEAM).flatMap(Participant::person);
  }

  public Optional<String> teamName() {
    return participant(TEAM).map(Participant::name);
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
