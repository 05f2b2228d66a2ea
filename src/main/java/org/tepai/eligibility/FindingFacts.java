package org.tepai.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** Shows findings and exceptions beside the forms of those who decide. */
@Component
class FindingFacts implements FormFacts {

  private final Findings findings;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  FindingFacts(Findings findings, Organisations organisations, People people, Clock clock) {
    this.findings = findings;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null || !request.wants("findings") && !request.wants("exceptions")) {
      return Map.of();
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("findings", findings.of(request.caseId()).stream().map(FindingFacts::row).toList());
    List<GrantedException> exceptions = findings.exceptions(request.caseId());
    if (!exceptions.isEmpty()) {
      facts.put("exceptions", exceptions.stream().map(this::row).toList());
    }
    return facts;
  }

  private static Map<String, Object> row(Finding finding) {
    return Map.of(
        "subject_text", finding.subject(),
        "level_text", finding.level().label(),
        "message", finding.message(),
        "clause", finding.clause());
  }

  private Map<String, Object> row(GrantedException exception) {
    return Map.of(
        "message", exception.message(),
        "clause", exception.clause(),
        "office_name", organisations.nameOf(exception.officeId()),
        "person_name", people.signed(exception.person(), exception.onBehalfOf().orElse(null)),
        "granted_on", LocalDate.ofInstant(exception.grantedAt(), clock.getZone()).toString(),
        "reason", exception.reason());
  }
}
