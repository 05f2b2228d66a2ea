package org.tepai.rosters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisations;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Shows a form's round with both of its dates and the number of its published roster: of a case's
 * present round, or of the round whose task it is, there with the office's own last day.
 */
@Component
class RoundFacts implements FormFacts {

  /** The number under which the roster that names the case was published. */
  private static final String PUBLISHED_AS = "document_number";

  private final Rounds rounds;
  private final Dossiers dossiers;
  private final Organisations organisations;

  RoundFacts(Rounds rounds, Dossiers dossiers, Organisations organisations) {
    this.rounds = rounds;
    this.dossiers = dossiers;
    this.organisations = organisations;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (!request.wants("round_name") && !request.wants(PUBLISHED_AS)) {
      return Map.of();
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    if (request.caseId() != null) {
      Case file = dossiers.byId(request.caseId());
      file.roundId().flatMap(id -> rounds.dates(file.tenantId(), id)).ifPresent(put(facts));
      file.roundId()
          .flatMap(rounds::find)
          .flatMap(Round::documentNumber)
          .ifPresent(number -> facts.put(PUBLISHED_AS, number));
    } else if (request.roundId() != null) {
      ofRound(request, facts);
    }
    return facts;
  }

  private void ofRound(FormRequest request, Map<String, Object> facts) {
    rounds.dates(request.tenantId(), request.roundId()).ifPresent(put(facts));
    roster(request).ifPresent(roster -> ofOffice(roster, facts));
  }

  private Optional<OfficeRoster> roster(FormRequest request) {
    return Optional.ofNullable(request.officeId())
        .flatMap(office -> rounds.findRoster(request.roundId(), office));
  }

  private void ofOffice(OfficeRoster roster, Map<String, Object> facts) {
    facts.put("closes_on", roster.closesOn());
    facts.put("office_name", organisations.nameOf(roster.officeId()));
    roster.requestedUntil().ifPresent(day -> facts.put("requested_extend_to", day));
    roster.requestedReason().ifPresent(reason -> facts.put("requested_reason", reason));
  }

  private static Consumer<RoundDates> put(Map<String, Object> facts) {
    return dates -> {
      facts.put("round_name", dates.name());
      facts.put("closes_original", dates.original());
      facts.put("closes_on", dates.closesOn());
    };
  }
}
