package org.tepai.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;

/**
 * Writes an agreement from the dossier. Which parts it has and how they read is the jurisdiction's;
 * what enterprise and team stated in their applications is repeated word for word, so that nobody
 * is held to something else than what was recommended and confirmed.
 */
@Component
class WritingAgreement {

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final Signers signers;

  WritingAgreement(Dossiers dossiers, Jurisdictions jurisdictions, Signers signers) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.signers = signers;
  }

  AgreementText write(Case matter) {
    Jurisdiction jurisdiction = jurisdictions.byId(matter.tenantId());
    Map<String, String> stated = stated(matter, jurisdiction);
    List<AgreementText.Section> sections =
        jurisdiction.settings().texts("agreement.sections").stream()
            .map(section -> section(jurisdiction, section, stated))
            .toList();
    return new AgreementText(jurisdiction.text("agreement.title", Map.of()), sections);
  }

  private static AgreementText.Section section(
      Jurisdiction jurisdiction, String section, Map<String, String> stated) {
    String heading = jurisdiction.text("agreement." + section + ".heading", Map.of());
    String body = jurisdiction.text("agreement." + section + ".text", stated);
    return new AgreementText.Section(
        heading, body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  private Map<String, String> stated(Case matter, Jurisdiction jurisdiction) {
    Map<String, Object> application = dossiers.latest(matter.id(), "enterprise-application");
    Map<String, Object> team = dossiers.latest(matter.id(), "team-application");
    Map<String, String> stated = new LinkedHashMap<>();
    for (Party party : Party.values()) {
      stated.put(party.code(), signers.nameOf(matter, party));
    }
    stated.put("problems", numbered(rows(application, "problems"), WritingAgreement::problem));
    stated.put("conditions", text(application, "research_conditions"));
    stated.put("funding", text(application, "research_funding"));
    stated.put("services", services(jurisdiction, team));
    stated.put("plan", text(team, "plan"));
    stated.put("members", numbered(rows(team, "members"), WritingAgreement::member));
    stated.put("years", text(jurisdiction, "term.years"));
    stated.put("days", text(jurisdiction, "service.daysPerYear"));
    return stated;
  }

  private static String services(Jurisdiction jurisdiction, Map<String, Object> team) {
    List<?> chosen = team.get("service_categories") instanceof List<?> some ? some : List.of();
    return chosen.stream()
        .map(category -> jurisdiction.text("agreement.service." + category, Map.of()))
        .collect(Collectors.joining("\n"));
  }

  private static String problem(Map<String, Object> row) {
    String expected = text(row, "expected_result");
    return text(row, "problem") + (expected.isEmpty() ? "" : "；预期成果：" + expected);
  }

  private static String member(Map<String, Object> row) {
    return text(row, "name") + "（" + text(row, "unit") + "），" + text(row, "field");
  }

  private static String numbered(
      List<Map<String, Object>> rows,
      java.util.function.Function<Map<String, Object>, String> line) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> "（%d）%s".formatted(i + 1, line.apply(rows.get(i))))
        .collect(Collectors.joining("\n"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Map<String, Object> form, String key) {
    return form.get(key) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
  }

  private static String text(Map<String, Object> form, String key) {
    Object value = form.get(key);
    return value == null ? "" : value.toString().strip();
  }

  private static String text(Jurisdiction jurisdiction, String key) {
    return String.valueOf(jurisdiction.settings().number(key));
  }
}
