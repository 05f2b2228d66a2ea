package org.tepai.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an agreement says of this one case; everything else in it is the jurisdiction's own text.
 *
 * @param office the office that signs and files
 * @param categories codes of the service categories the team has chosen
 * @param plan how the team means to work, in its own words
 */
public record AgreementFacts(
    String agreementNumber,
    String caseNumber,
    String enterprise,
    String creditCode,
    String team,
    String leader,
    String sendingUnit,
    String office,
    LocalDate preparedOn,
    List<Member> members,
    List<String> categories,
    List<String> problems,
    String plan,
    String researchConditions,
    String researchFunding,
    List<Signature> signatures) {

  static final List<String> PLACEHOLDERS =
      List.of(
          "agreement_number",
          "case_number",
          "enterprise",
          "credit_code",
          "team",
          "leader",
          "sending_unit",
          "office",
          "prepared_on",
          "plan",
          "research_conditions",
          "research_funding");

  /** A person of the team. */
  public record Member(
      String name, String role, String degree, String title, String unit, String field) {}

  /**
   * A party's place in the signature table; nobody and no time yet while it has not signed.
   *
   * @param party the party's key, as the agreement's text names it
   */
  public record Signature(String party, String name, String signedBy, Instant signedAt) {}

  /** Whether every party has signed. */
  boolean signed() {
    return !signatures.isEmpty()
        && signatures.stream().allMatch(signature -> signature.signedAt() != null);
  }

  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("agreement_number", agreementNumber);
    values.put("case_number", caseNumber);
    values.put("enterprise", enterprise);
    values.put("credit_code", creditCode);
    values.put("team", team);
    values.put("leader", leader);
    values.put("sending_unit", sendingUnit);
    values.put("office", office);
    values.put("prepared_on", ChineseDate.of(preparedOn));
    values.put("plan", plan);
    values.put("research_conditions", researchConditions);
    values.put("research_funding", researchFunding);
    return values;
  }
}
