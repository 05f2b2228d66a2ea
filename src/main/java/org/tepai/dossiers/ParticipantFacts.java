package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Names who takes part in a case: {@code <role>_name}, and for which organisation {@code
 * <role>_organisation}. Ids of roles are written with {@code _} for {@code -} in the keys.
 */
@Component
class ParticipantFacts implements FormFacts {

  private final Dossiers dossiers;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  ParticipantFacts(
      Dossiers dossiers, Organisations organisations, Jurisdictions jurisdictions, Clock clock) {
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    boolean wanted = request.keys().stream().anyMatch(ParticipantFacts::isOurs);
    return request.caseId() == null || !wanted
        ? Map.of()
        : named(dossiers.byId(request.caseId()), request);
  }

  private static boolean isOurs(String key) {
    return key.endsWith("_name") || key.endsWith("_organisation");
  }

  private Map<String, Object> named(Case file, FormRequest request) {
    Map<String, String> names =
        organisations.byIds(file.organisations()).values().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    Map<String, Object> facts = new LinkedHashMap<>();
    file.participants().forEach(each -> put(each, names, facts));
    for (ParticipantEntry part : jurisdictions.byId(request.tenantId()).participants()) {
      if (part.is() == ParticipantEntry.Is.COMPETENT_OFFICE) {
        String office = dossiers.competentOffice(file, LocalDate.now(clock));
        facts.putIfAbsent(key(part.id()) + "_name", organisations.nameOf(office));
      }
    }
    return facts;
  }

  /** An organisation by the name it has today; a person by what he takes part as. */
  private static void put(
      Participant participant, Map<String, String> names, Map<String, Object> facts) {
    String role = key(participant.role());
    Optional<String> organisation = participant.organisation().map(names::get);
    facts.put(
        role + "_name",
        participant.person().isPresent()
            ? participant.name()
            : organisation.orElse(participant.name()));
    organisation.ifPresent(name -> facts.put(role + "_organisation", name));
  }

  private static String key(String role) {
    return role.replace('-', '_');
  }
}
