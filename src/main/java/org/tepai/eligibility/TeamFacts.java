package org.tepai.eligibility;

import java.util.HashMap;
import java.util.Map;
import org.tepai.jurisdictions.Settings;

/** Inputs of the table that judges teams; their meaning is documented in the table itself. */
final class TeamFacts {

  private TeamFacts() {}

  static Map<String, Object> of(
      Answers application, Answers unitReview, Settings settings, int otherOpenApplications) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("members", application.rows("members").stream().map(Answers::content).toList());
    facts.put("integrityPledge", application.ticked("integrity_pledge"));
    facts.put("openIntegrityRecord", application.ticked("open_integrity_record"));
    facts.put("holdsInterestInEnterprise", application.ticked("holds_interest_in_enterprise"));
    facts.put("otherOpenApplications", otherOpenApplications);
    facts.put("unitLevel", unitReview.text("unit_level").orElse(null));
    facts.put("unitLocation", unitReview.text("unit_location").orElse(null));
    putSettings(facts, settings);
    return facts;
  }

  private static void putSettings(Map<String, Object> facts, Settings settings) {
    facts.put("minMembers", settings.number("team.size.min"));
    facts.put("maxMembers", settings.number("team.size.max"));
    facts.put("minLeaderExperienceYears", settings.number("team.leader.experienceYears"));
    facts.put("doctorateCounts", settings.flag("team.member.doctorateCounts"));
    facts.put("region", settings.text("team.region"));
    facts.put("maxOpenApplications", settings.number("team.openApplications.max"));
  }
}
