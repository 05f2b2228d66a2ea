package org.tepai.rosters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/**
 * A case on a roster, with what the roster said of it on the day it was submitted: a later change
 * of a name must not change what the offices decided on.
 */
@Entity
@Table(name = "roster_entry")
public class RosterEntry {

  @Id private String id;

  @Column(name = "round_id")
  private String roundId;

  @Column(name = "office_id")
  private String officeId;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "case_number")
  private String caseNumber;

  private int position;

  @Column(name = "enterprise_name")
  private String enterpriseName;

  @Column(name = "credit_code")
  private String creditCode;

  @Column(name = "team_name")
  private String teamName;

  @Column(name = "leader_name")
  private String leaderName;

  private int members;

  @Column(name = "sending_unit_name")
  private String sendingUnitName;

  private String problems;
  private String findings;

  @Column(name = "exception_text")
  private String exceptionText;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Version private Long version;

  protected RosterEntry() {}

  RosterEntry(OfficeRoster roster, int position, Candidate candidate) {
    this.id = UUID.randomUUID().toString();
    this.roundId = roster.roundId();
    this.officeId = roster.officeId();
    this.position = position;
    this.caseId = candidate.caseId();
    this.caseNumber = candidate.caseNumber();
    this.enterpriseName = candidate.enterpriseName();
    this.creditCode = candidate.creditCode();
    this.teamName = candidate.teamName();
    this.leaderName = candidate.leaderName();
    this.members = candidate.members();
    this.sendingUnitName = candidate.sendingUnitName();
    this.problems = candidate.problems();
    this.findings = candidate.findings();
    this.exceptionText = candidate.exceptionText();
  }

  public String id() {
    return id;
  }

  public String roundId() {
    return roundId;
  }

  /** The office that recommended the case. */
  public String officeId() {
    return officeId;
  }

  public String caseId() {
    return caseId;
  }

  public String caseNumber() {
    return caseNumber;
  }

  /** Place on the office's roster, from 1. */
  public int position() {
    return position;
  }

  public String enterpriseName() {
    return enterpriseName;
  }

  public String creditCode() {
    return creditCode;
  }

  public String teamName() {
    return teamName;
  }

  public String leaderName() {
    return leaderName;
  }

  public int members() {
    return members;
  }

  public String sendingUnitName() {
    return sendingUnitName;
  }

  public String problems() {
    return problems;
  }

  /** What the rules said of enterprise and team; empty when nothing. */
  public String findings() {
    return findings;
  }

  /** Which soft rules were passed, and why; empty when none. */
  public String exceptionText() {
    return exceptionText;
  }

  /** Empty until the deciding offices' decisions have been counted. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }
}
