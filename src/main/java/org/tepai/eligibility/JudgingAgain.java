package org.tepai.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.DecisionTables;

/**
 * Judges cases once more on a later day: what was true when somebody applied, a certificate for
 * instance, may have ended since. Only by tables whose model says that what they ask may lapse;
 * what was found before stays as it was.
 */
@Service
public class JudgingAgain {

  private final Dossiers dossiers;
  private final ApplicantFacts facts;
  private final DecisionTables tables;
  private final JudgementRepository judgements;
  private final Clock clock;

  JudgingAgain(
      Dossiers dossiers,
      ApplicantFacts facts,
      DecisionTables tables,
      JudgementRepository judgements,
      Clock clock) {
    this.dossiers = dossiers;
    this.facts = facts;
    this.tables = tables;
    this.judgements = judgements;
    this.clock = clock;
  }

  /**
   * @return by case id the hard findings that would stop the applicant today; cases without any are
   *     missing
   */
  public Map<String, List<Finding>> hardToday(Collection<String> caseIds) {
    Map<String, Case> files = new HashMap<>();
    dossiers.all(caseIds).forEach(file -> files.put(file.id(), file));
    Map<String, String> definitions =
        tables.definitions(files.values().stream().map(Case::processInstanceId).toList());
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    byJudging(files.keySet())
        .forEach(
            (judging, ids) ->
                judge(judging, ids.stream().map(files::get).toList(), definitions, found));
    return found;
  }

  private Map<Judging, List<String>> byJudging(Collection<String> caseIds) {
    return judgements.findByCaseIdInAndLapsesTrue(caseIds).stream()
        .collect(
            Collectors.groupingBy(
                Judgement::judging,
                LinkedHashMap::new,
                Collectors.mapping(Judgement::caseId, Collectors.toList())));
  }

  private void judge(
      Judging judging,
      List<Case> files,
      Map<String, String> definitions,
      Map<String, List<Finding>> found) {
    List<Case> running =
        files.stream().filter(file -> definitions.containsKey(file.processInstanceId())).toList();
    Map<String, Map<String, Object>> judged = facts.of(running, judging);
    for (Case file : running) {
      String definition = definitions.get(file.processInstanceId());
      List<Finding> hard = hard(file.id(), judging, judged.get(file.id()), definition);
      if (!hard.isEmpty()) {
        found.merge(file.id(), hard, JudgingAgain::both);
      }
    }
  }

  private List<Finding> hard(
      String caseId, Judging judging, Map<String, Object> judged, String processDefinitionId) {
    LocalDate today = LocalDate.now(clock);
    return tables.decide(processDefinitionId, judging.table(), judged).stream()
        .map(row -> Finding.of(caseId, judging, row, today))
        .filter(finding -> finding.level() == Level.HARD)
        .toList();
  }

  private static List<Finding> both(List<Finding> one, List<Finding> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
