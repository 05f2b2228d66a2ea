package org.tepai.eligibility;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisations;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** Shows findings and exceptions beside the forms of those who decide. */
@Component
class FindingFacts implements FormFacts {

  private final Findings findings;
  private final Organisations organisations;

  FindingFacts(Findings findings, Organisations organisations) {
    this.findings = findings;
    this.organisations = organisations;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null || !request.wants("findings") && !request.wants("exceptions")) {
      return Map.of();
    }
    return Map.of(
        "findings", findings.of(request.caseId()).stream().map(FindingFacts::row).toList(),
        "exceptions", exceptions(request.caseId()));
  }

  private static Map<String, Object> row(Finding finding) {
    return Map.of(
        "subject", finding.subject().label(),
        "level_text", finding.level().label(),
        "message", finding.message(),
        "clause", finding.clause());
  }

  private List<Map<String, Object>> exceptions(String caseId) {
    return findings.exceptions(caseId).stream()
        .map(
            exception ->
                Map.<String, Object>of(
                    "message", exception.message(),
                    "clause", exception.clause(),
                    "office", organisations.nameOf(exception.officeId()),
                    "reason", exception.reason()))
        .toList();
  }
}
