package org.tepai.dossiers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
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

  ParticipantFacts(Dossiers dossiers, Organisations organisations) {
    this.dossiers = dossiers;
    this.organisations = organisations;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (request.caseId() != null) {
      dossiers.byId(request.caseId()).participants().forEach(each -> put(each, request, facts));
    }
    return facts;
  }

  private void put(Participant participant, FormRequest request, Map<String, Object> facts) {
    String role = participant.role().replace('-', '_');
    facts.put(role + "_name", participant.name());
    if (request.wants(role + "_organisation")) {
      participant
          .organisation()
          .map(organisations::nameOf)
          .ifPresent(name -> facts.put(role + "_organisation", name));
    }
  }
}
