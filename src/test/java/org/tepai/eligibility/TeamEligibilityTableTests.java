package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tepai.Clause;

/** Chongqing's conditions for teams and sending units, with pass, refusal and boundary. */
class TeamEligibilityTableTests {

  private static final DecisionTable TABLE =
      DecisionTable.of("chongqing", "team-eligibility", flawless());

  private static Map<String, Object> flawless() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("members", teamOf(3));
    facts.put("settings", settings());
    facts.put("integrity_pledge", true);
    facts.put("open_integrity_record", false);
    facts.put("holds_interest_in_enterprise", false);
    facts.put("unit_level", "municipal");
    facts.put("unit_location", "in_city");
    facts.put("otherOpenApplications", 0);
    return facts;
  }

  private static Map<String, Object> settings() {
    Map<String, Object> team = new HashMap<>();
    team.put("size", Map.of("min", 2, "max", 5));
    team.put("leader", Map.of("experienceYears", 0));
    team.put("member", Map.of("doctorateCounts", false));
    team.put("region", "ECONOMIC_CIRCLE");
    team.put("openApplications", Map.of("max", 1));
    return Map.of("team", team);
  }

  private static List<Map<String, Object>> teamOf(int members) {
    List<Map<String, Object>> team = new ArrayList<>();
    team.add(person("leader", "doctor", "none", "in_city_university"));
    for (int i = 1; i < members; i++) {
      team.add(person("member", "master", "intermediate", "in_city_institute"));
    }
    return team;
  }

  private static Map<String, Object> person(
      String role, String degree, String title, String origin) {
    Map<String, Object> person = new HashMap<>();
    person.put("name", "甲某");
    person.put("role", role);
    person.put("degree", degree);
    person.put("title", title);
    person.put("unit", "示例大学");
    person.put("origin", origin);
    person.put("field", "材料");
    return person;
  }

  private DecisionTable with(Map<String, Object> extra) {
    List<Map<String, Object>> team = teamOf(2);
    team.add(extra);
    return TABLE.but("members", team);
  }

  private DecisionTable ledBy(Map<String, Object> leader) {
    return TABLE.but("members", List.of(leader, teamOf(2).get(1)));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,0", "5,0", "6,1"})
  @Clause("CQ-1.1.size")
  void twoToFiveMembersWithTheLeader(int members, int findings) {
    assertThat(TABLE.but("members", teamOf(members)).findings())
        .hasSize(findings)
        .allMatch("soft team-size"::equals);
  }

  @Test
  @Clause("CQ-1.1.size")
  void theMessageNamesTheNumbers() {
    assertThat(TABLE.but("members", teamOf(6)).messages())
        .containsExactly("团队人数为6人，一般应为2至5人（含负责人）");
  }

  @ParameterizedTest
  @CsvSource({
    "doctor,none,0",
    "master,associate_senior,0",
    "bachelor,senior,0",
    "master,intermediate,1"
  })
  @Clause("CQ-1.1.c2.leader")
  void theLeaderHoldsADoctorateOrASeniorTitle(String degree, String title, int findings) {
    assertThat(ledBy(person("leader", degree, title, "in_city_university")).findings())
        .hasSize(findings)
        .allMatch("hard team-leader-qualification"::equals);
  }

  @Test
  @Clause("CQ-1.1.c2.leader")
  void thereIsExactlyOneLeader() {
    assertThat(ledBy(person("member", "doctor", "senior", "in_city_university")).findings())
        .containsExactly("hard team-leader-count");
    assertThat(with(person("leader", "doctor", "senior", "in_city_university")).findings())
        .containsExactly("hard team-leader-count");
  }

  @ParameterizedTest
  @CsvSource({"2,1", "3,0"})
  @Clause("CQ-1.1.c2.leader")
  void theLeadersYearsOfWorkReachTheSetting(int years, int findings) {
    Map<String, Object> leader = person("leader", "doctor", "senior", "in_city_university");
    leader.put("experience", years);
    assertThat(ledBy(leader).but("settings.team.leader.experienceYears", 3).findings())
        .hasSize(findings);
  }

  @Test
  @Clause("CQ-1.1.c2.members")
  void otherMembersHoldAnIntermediateTitle() {
    assertThat(with(person("member", "master", "junior", "in_city_university")).findings())
        .containsExactly("hard team-member-title");
    assertThat(with(person("member", "doctor", "none", "in_city_university")).findings())
        .containsExactly("soft team-member-title-doctor");
    assertThat(with(person("member", "master", "junior", "in_city_university")).messages())
        .containsExactly("成员没有中级以上职称：甲某");
  }

  @Test
  @Clause("CQ-1.1.c2.members")
  void theJurisdictionMayTakeADoctorateForATitle() {
    DecisionTable doctor = with(person("member", "doctor", "none", "in_city_university"));
    assertThat(doctor.but("settings.team.member.doctorateCounts", true).findings()).isEmpty();
  }

  @Test
  @Clause("CQ-1.1.c1")
  void nobodyWithAnOpenIntegrityRecordAndAPledgeIsGiven() {
    assertThat(TABLE.but("open_integrity_record", true).findings())
        .containsExactly("hard team-integrity");
    assertThat(TABLE.but("integrity_pledge", false).findings()).containsExactly("hard team-pledge");
  }

  @Test
  @Clause("CQ-1.1.origin")
  void membersFromOutsideComeWithAUnitThatMaySendThem() {
    DecisionTable outsider = with(person("member", "doctor", "senior", "outside_university"));
    assertThat(outsider.findings()).containsExactly("hard team-origin");
    assertThat(
            outsider
                .but("unit_level", "provincial")
                .but("unit_location", "economic_circle")
                .findings())
        .isEmpty();
    assertThat(outsider.but("unit_level", null).but("unit_location", null).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "municipal,in_city,0",
    "other,in_city,1",
    "municipal,economic_circle,1",
    "provincial,economic_circle,0",
    "ministerial,economic_circle,0",
    "ministerial,elsewhere,1"
  })
  @Clause("CQ-1.2")
  void theSendingUnitIsOfTheRightLevelAndPlace(String level, String place, int findings) {
    assertThat(TABLE.but("unit_level", level).but("unit_location", place).findings())
        .hasSize(findings)
        .allMatch("hard sending-unit"::equals);
  }

  @Test
  @Clause("CQ-1.2")
  void theJurisdictionMayCloseTheEconomicCircle() {
    DecisionTable outside =
        TABLE.but("unit_level", "ministerial").but("unit_location", "economic_circle");
    assertThat(outside.but("settings.team.region", "CITY").findings())
        .containsExactly("hard sending-unit");
  }

  @Test
  @Clause("CQ-2.2.one")
  void aSecondOpenApplicationIsFlagged() {
    assertThat(TABLE.but("otherOpenApplications", 1).findings())
        .containsExactly("soft team-open-application");
    assertThat(
            TABLE
                .but("otherOpenApplications", 1)
                .but("settings.team.openApplications.max", 2)
                .findings())
        .isEmpty();
  }

  @Test
  @Clause("CQ-1.3.c4")
  void anInterestInTheEnterpriseIsFlagged() {
    assertThat(TABLE.but("holds_interest_in_enterprise", true).findings())
        .containsExactly("soft team-related");
  }
}
