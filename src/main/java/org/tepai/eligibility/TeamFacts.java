package org.tepai.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tepai.jurisdictions.Settings;

/** Inputs of the table that judges teams; their meaning is documented in the table itself. */
final class TeamFacts {

  private static final Set<String> INTERMEDIATE_OR_ABOVE =
      Set.of("senior", "associate_senior", "intermediate");

  private TeamFacts() {}

  static Map<String, Object> of(
      Answers application, Answers unitReview, Settings settings, int otherOpenApplications) {
    Map<String, Object> facts = new HashMap<>();
    putSize(facts, application, settings);
    putLeader(facts, application, settings);
    putMembers(facts, application);
    facts.put("serviceCategories", application.count("service_categories"));
    facts.put("integrityPledge", application.ticked("integrity_pledge"));
    facts.put("openIntegrityRecord", application.ticked("open_integrity_record"));
    facts.put("holdsInterestInEnterprise", application.ticked("holds_interest_in_enterprise"));
    facts.put("otherOpenApplications", otherOpenApplications);
    facts.put("unitLevel", unitReview.text("unit_level").orElse(null));
    facts.put("unitLocation", unitReview.text("unit_location").orElse(null));
    return facts;
  }

  private static void putSize(Map<String, Object> facts, Answers application, Settings settings) {
    facts.put("memberCount", application.rows("members").size());
    facts.put("minMembers", settings.number("team.size.min"));
    facts.put("maxMembers", settings.number("team.size.max"));
  }

  private static void putLeader(Map<String, Object> facts, Answers application, Settings settings) {
    Answers leader =
        application.rows("members").stream()
            .filter(TeamFacts::leads)
            .findFirst()
            .orElse(new Answers(Map.of()));
    facts.put("leaderDegree", leader.text("degree").orElse(null));
    facts.put("leaderTitle", leader.text("title").orElse(null));
    facts.put("leaderExperienceYears", leader.number("experience"));
    facts.put("minLeaderExperienceYears", settings.number("team.leader.experienceYears"));
  }

  private static void putMembers(Map<String, Object> facts, Answers application) {
    List<Answers> others =
        application.rows("members").stream().filter(member -> !leads(member)).toList();
    facts.put("membersBelowIntermediate", others.stream().filter(TeamFacts::lowTitle).count());
    facts.put(
        "membersFromOutside",
        application.rows("members").stream().filter(TeamFacts::outside).count());
  }

  private static boolean leads(Answers member) {
    return member.text("role").filter("leader"::equals).isPresent();
  }

  private static boolean lowTitle(Answers member) {
    return member.text("title").filter(INTERMEDIATE_OR_ABOVE::contains).isEmpty();
  }

  private static boolean outside(Answers member) {
    return member.text("origin").filter(origin -> origin.startsWith("outside")).isPresent();
  }
}
