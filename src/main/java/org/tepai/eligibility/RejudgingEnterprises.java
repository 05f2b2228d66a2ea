package org.tepai.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.DecisionTables;

/**
 * Judges enterprises once more on the day of the municipal review: what was true when they applied,
 * a certificate for instance, may have ended since. What the district found stays as it was.
 */
@Service
public class RejudgingEnterprises {

  private final Dossiers dossiers;
  private final ApplicantFacts facts;
  private final DecisionTables tables;
  private final Clock clock;

  RejudgingEnterprises(
      Dossiers dossiers, ApplicantFacts facts, DecisionTables tables, Clock clock) {
    this.dossiers = dossiers;
    this.facts = facts;
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * @return by case id the hard findings that would stop the enterprise today; cases without any
   *     are missing
   */
  public Map<String, List<Finding>> hardToday(Collection<Case> files) {
    Map<String, Map<String, Object>> applications =
        dossiers.latest(files.stream().map(Case::id).toList(), Subject.ENTERPRISE.form());
    Map<String, String> definitions =
        tables.definitions(files.stream().map(Case::processInstanceId).toList());
    Map<String, List<Finding>> found = new LinkedHashMap<>();
    for (Case file : files) {
      String definition = definitions.get(file.processInstanceId());
      List<Finding> hard =
          definition == null
              ? List.of()
              : hard(file, new Answers(applications.getOrDefault(file.id(), Map.of())), definition);
      if (!hard.isEmpty()) {
        found.put(file.id(), hard);
      }
    }
    return found;
  }

  private List<Finding> hard(Case file, Answers application, String processDefinitionId) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> judged = facts.ofEnterprise(file, application, today);
    return tables.decide(processDefinitionId, Subject.ENTERPRISE.table(), judged).stream()
        .map(row -> Finding.of(file.id(), Subject.ENTERPRISE, row, today))
        .filter(finding -> finding.level() == Level.HARD)
        .toList();
  }
}
