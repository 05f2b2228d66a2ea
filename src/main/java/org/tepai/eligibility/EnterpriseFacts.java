package org.tepai.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tepai.jurisdictions.Settings;

/** Inputs of the table that judges enterprises; their meaning is documented in the table itself. */
final class EnterpriseFacts {

  private EnterpriseFacts() {}

  /**
   * @param appliedOn the day that counts for what the enterprise has been
   * @param judgedOn the day that counts for what it still has
   */
  static Map<String, Object> of(
      Answers application, LocalDate appliedOn, LocalDate judgedOn, Settings settings) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("scale", application.text("scale").orElse(null));
    facts.put("registered", application.text("register_number").isPresent());
    facts.put("certificateExpires", certificateExpires(application));
    facts.put("judgedOn", judgedOn);
    facts.put("foundedOn", application.date("founded_on").orElse(null));
    facts.put("appliedOn", appliedOn);
    facts.put("minYears", settings.number("enterprise.ageYears"));
    putDeclarations(facts, application);
    facts.put("researchConditionsGiven", application.text("research_conditions").isPresent());
    facts.put("researchFunding", application.number("research_funding"));
    facts.put("relatedToTeam", application.ticked("related_to_team"));
    return facts;
  }

  /** A day of expiry without a certificate says nothing. */
  private static LocalDate certificateExpires(Answers application) {
    return application
        .text("certificate_number")
        .flatMap(number -> application.date("certificate_expires"))
        .orElse(null);
  }

  private static void putDeclarations(Map<String, Object> facts, Answers application) {
    facts.put("noMajorSafetyAccident", application.ticked("no_major_safety_accident"));
    facts.put("noMajorQualityAccident", application.ticked("no_major_quality_accident"));
    facts.put(
        "noSeriousEnvironmentalOffence", application.ticked("no_serious_environmental_offence"));
    facts.put("noSeriousResearchDishonesty", application.ticked("no_serious_research_dishonesty"));
    facts.put("notInAbnormalList", application.ticked("not_in_abnormal_list"));
    facts.put("notInDishonestList", application.ticked("not_in_dishonest_list"));
  }
}
