package org.tepai.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Inputs of the table that judges enterprises; their meaning is documented in the table itself. */
final class EnterpriseFacts {

  private EnterpriseFacts() {}

  static Map<String, Object> of(Answers application, LocalDate judgedOn) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("scale", application.text("scale").orElse(null));
    facts.put("registered", application.text("register_number").isPresent());
    putCertificate(facts, application, judgedOn);
    facts.put("monthsOperating", monthsOperating(application, judgedOn));
    putDeclarations(facts, application);
    facts.put("researchConditions", application.text("research_conditions").isPresent());
    facts.put("researchFunding", application.number("research_funding"));
    facts.put("relatedToTeam", application.ticked("related_to_team"));
    facts.put("acceptsSupervision", application.ticked("accepts_supervision"));
    return facts;
  }

  private static void putCertificate(
      Map<String, Object> facts, Answers application, LocalDate judgedOn) {
    facts.put("hasCertificate", application.text("certificate_number").isPresent());
    facts.put(
        "certificateDaysLeft",
        application
            .date("certificate_expires")
            .map(expires -> ChronoUnit.DAYS.between(judgedOn, expires))
            .orElse(null));
  }

  private static long monthsOperating(Answers application, LocalDate judgedOn) {
    return application
        .date("founded_on")
        .map(founded -> ChronoUnit.MONTHS.between(founded, judgedOn))
        .orElse(0L);
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
