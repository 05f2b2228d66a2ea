package org.tepai.commissioners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;

/**
 * One person of a team, the leader included. No identity number is kept: name and unit tell people
 * apart.
 */
@Entity
@Table(name = "team_member")
public class TeamMember {

  private static final String LEADER = "leader";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private int position;
  private String name;
  private String unit;
  private boolean leads;
  private String degree;
  private String title;
  private String origin;
  private String field;

  protected TeamMember() {}

  /**
   * @param row one row of the list in the team's form
   */
  static TeamMember of(String caseId, int position, Map<String, Object> row) {
    TeamMember member = new TeamMember();
    member.id = UUID.randomUUID().toString();
    member.caseId = caseId;
    member.position = position;
    member.name = text(row, "name");
    member.unit = text(row, "unit");
    member.leads = LEADER.equals(text(row, "role"));
    member.degree = text(row, "degree");
    member.title = text(row, "title");
    member.origin = text(row, "origin");
    member.field = text(row, "field");
    return member;
  }

  private static String text(Map<String, Object> row, String key) {
    Object value = row.get(key);
    return value == null ? "" : value.toString().strip();
  }

  public String caseId() {
    return caseId;
  }

  public String name() {
    return name;
  }

  public String unit() {
    return unit;
  }

  public boolean leads() {
    return leads;
  }

  public String degree() {
    return degree;
  }

  public String title() {
    return title;
  }

  public String origin() {
    return origin;
  }

  public String field() {
    return field;
  }
}
