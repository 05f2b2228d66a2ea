package org.tepai.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.DecisionTables;

/** Judges an applicant by a decision table of the deployment its case began in. */
@Service
public class CheckingEligibility {

  private final Dossiers dossiers;
  private final ApplicantFacts facts;
  private final DecisionTables tables;
  private final FindingRepository findings;
  private final JudgementRepository judgements;
  private final Clock clock;

  CheckingEligibility(
      Dossiers dossiers,
      ApplicantFacts facts,
      DecisionTables tables,
      FindingRepository findings,
      JudgementRepository judgements,
      Clock clock) {
    this.dossiers = dossiers;
    this.facts = facts;
    this.tables = tables;
    this.findings = findings;
    this.judgements = judgements;
    this.clock = clock;
  }

  /** Judges by today's date and replaces what was found before. */
  public List<Finding> check(String caseId, Judging judging, String processDefinitionId) {
    Case file = dossiers.byId(caseId);
    LocalDate today = LocalDate.now(clock);
    Map<String, Object> judged = facts.of(file, judging);
    List<Finding> found =
        tables.decide(processDefinitionId, judging.table(), judged).stream()
            .map(row -> Finding.of(caseId, judging, row, today))
            .toList();
    findings.forget(caseId, judging.table());
    judgements.save(new Judgement(caseId, judging, today));
    return findings.saveAll(found);
  }
}
