package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Fills forms from the file: what is shown comes from whatever form last gave that key, what is to
 * be completed comes from the last hand-in of the same form.
 */
@Component
class DossierFacts implements FormFacts {

  private static final Set<String> RETURNS =
      Set.of("SUPPLEMENT", "SUPPLEMENT_ENTERPRISE", "SUPPLEMENT_TEAM", "RETURN");

  private final Dossiers dossiers;
  private final CasePlaces places;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  DossierFacts(
      Dossiers dossiers,
      CasePlaces places,
      Organisations organisations,
      People people,
      Clock clock) {
    this.dossiers = dossiers;
    this.places = places;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null) {
      return Map.of();
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    dossiers.submissions(request.caseId()).forEach(submission -> take(submission, request, facts));
    facts.putAll(ofTheCase(dossiers.byId(request.caseId())));
    putDecisions(request.caseId(), facts);
    return facts;
  }

  private static void take(
      KeptSubmission submission, FormRequest request, Map<String, Object> facts) {
    boolean sameForm = submission.formId().equals(request.formId());
    submission
        .content()
        .forEach(
            (key, value) -> {
              if (request.keys().contains(key)
                  || sameForm && request.previousKeys().contains(key)) {
                facts.put(key, value);
              }
            });
  }

  private Map<String, Object> ofTheCase(Case file) {
    Map<String, Object> facts = new LinkedHashMap<>();
    LocalDate today = LocalDate.now(clock);
    facts.put("case_number", file.number());
    facts.put("organisation_name", organisations.nameOf(file.organisationId()));
    facts.put("applicant_name", people.nameOf(file.applicant()));
    facts.put("division_name", places.nameOn(file, today));
    facts.put("office_name", places.officeOn(file, today).name());
    file.teamLeader().ifPresent(leader -> facts.put("team_leader_name", people.nameOf(leader)));
    return facts;
  }

  private void putDecisions(String caseId, Map<String, Object> facts) {
    List<TimelineEntry> decisions =
        dossiers.timeline(caseId).stream()
            .filter(entry -> entry.kind() == TimelineEntry.Kind.DECISION)
            .toList();
    if (!decisions.isEmpty()) {
      facts.put("decisions", decisions.stream().map(this::row).toList());
    }
    openReturn(decisions).ifPresent(reason -> facts.put("supplement_request", reason));
  }

  private Map<String, Object> row(TimelineEntry entry) {
    return Map.of(
        "decided_on", LocalDate.ofInstant(entry.happenedAt(), clock.getZone()).toString(),
        "step_name", entry.title(),
        "decided_by", decidedBy(entry),
        "outcome_text", entry.outcomeText(),
        "reason", entry.text().orElse(""));
  }

  private String decidedBy(TimelineEntry entry) {
    String person =
        entry.person().map(by -> people.signed(by, entry.onBehalfOf().orElse(null))).orElse("系统");
    return entry
        .officeId()
        .map(office -> organisations.nameOf(office) + " " + person)
        .orElse(person);
  }

  /** What is still to be mended; once another decision has followed, a return is history. */
  private static Optional<String> openReturn(List<TimelineEntry> decisions) {
    return decisions.stream()
        .reduce((earlier, later) -> later)
        .filter(entry -> entry.outcome().filter(RETURNS::contains).isPresent())
        .flatMap(TimelineEntry::text);
  }
}
