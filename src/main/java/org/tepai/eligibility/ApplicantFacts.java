package org.tepai.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.TypedAnswers;

/**
 * Turns what was handed in into the inputs of decision tables: the forms' own keys, the
 * jurisdiction's settings, today, the day of application, and what other modules know.
 */
@Component
class ApplicantFacts {

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final TypedAnswers answers;
  private final List<ContributedFacts> contributors;
  private final Clock clock;

  ApplicantFacts(
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      TypedAnswers answers,
      List<ContributedFacts> contributors,
      Clock clock) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.answers = answers;
    this.contributors = contributors;
    this.clock = clock;
  }

  Map<String, Object> of(Case file, Judging judging) {
    return of(List.of(file), judging).get(file.id());
  }

  /**
   * @return by case id, in as many questions to the database as for one
   */
  Map<String, Map<String, Object>> of(Collection<Case> files, Judging judging) {
    Map<String, Map<String, Object>> facts = new HashMap<>();
    files.forEach(file -> facts.put(file.id(), ofTheDay(file)));
    List<String> ids = files.stream().map(Case::id).toList();
    for (String form : judging.forms()) {
      Map<String, Map<String, Object>> submitted = dossiers.latest(ids, form);
      for (Case file : files) {
        Map<String, Object> content = submitted.getOrDefault(file.id(), Map.of());
        answers.of(file.tenantId(), form, content).forEach(facts.get(file.id())::putIfAbsent);
      }
    }
    contributors.forEach(each -> each.of(files).forEach((id, more) -> facts.get(id).putAll(more)));
    return facts;
  }

  private Map<String, Object> ofTheDay(Case file) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("settings", SettingFacts.of(jurisdictions.byId(file.tenantId()).settings()));
    facts.put("today", LocalDate.now(clock));
    facts.put("appliedOn", LocalDate.ofInstant(file.openedAt(), clock.getZone()));
    return facts;
  }
}
