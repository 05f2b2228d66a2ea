package org.tepai.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What has been found about applicants, and which of it an office has passed. */
@Service
public class Findings {

  private final FindingRepository findings;
  private final ExceptionRepository exceptions;
  private final JudgementRepository judgements;

  Findings(
      FindingRepository findings, ExceptionRepository exceptions, JudgementRepository judgements) {
    this.findings = findings;
    this.exceptions = exceptions;
    this.judgements = judgements;
  }

  /** Whether any rules were applied to the case at all, so that finding nothing means something. */
  public boolean judged(String caseId) {
    return judgements.existsByCaseId(caseId);
  }

  public List<Finding> of(String caseId) {
    return findings.findByCaseIdOrderByTableAscCode(caseId);
  }

  /**
   * @return the findings of many cases in one query, by case id
   */
  public Map<String, List<Finding>> of(Collection<String> caseIds) {
    return findings.findByCaseIdIn(caseIds).stream()
        .collect(Collectors.groupingBy(Finding::caseId));
  }

  public List<GrantedException> exceptions(String caseId) {
    return exceptions.findByCaseIdOrderByGrantedAt(caseId);
  }

  /**
   * @return the exceptions of many cases in one query, by case id
   */
  public Map<String, List<GrantedException>> exceptions(Collection<String> caseIds) {
    return exceptions.findByCaseIdIn(caseIds).stream()
        .collect(Collectors.groupingBy(GrantedException::caseId));
  }

  /**
   * @return the findings that stand in the way: hard ones, and soft ones nobody has passed
   */
  List<Finding> standing(String caseId) {
    Set<String> passed =
        exceptions(caseId).stream().map(GrantedException::code).collect(Collectors.toSet());
    return of(caseId).stream()
        .filter(
            finding ->
                finding.level() == Level.HARD
                    || finding.level() == Level.SOFT && !passed.contains(finding.code()))
        .toList();
  }
}
