package org.tepai.commissioners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.FormFacts;
import org.tepai.process.FormReader;
import org.tepai.process.FormRequest;

/** Shows a team's members as a table, with the words of the form they were entered in. */
@Component
class TeamFactsOfForms implements FormFacts {

  private static final String TABLE = "members_table";
  private static final List<String> CHOICES = List.of("role", "degree", "title", "origin");

  private final Dossiers dossiers;
  private final FormReader forms;

  TeamFactsOfForms(Dossiers dossiers, FormReader forms) {
    this.dossiers = dossiers;
    this.forms = forms;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null || !request.wants(TABLE)) {
      return Map.of();
    }
    Object members =
        dossiers.latest(request.caseId(), ApplyingAsTeam.FORM).get(ApplyingAsTeam.MEMBERS);
    if (!(members instanceof List<?> rows)) {
      return Map.of();
    }
    return Map.of(TABLE, rows.stream().map(row -> shown(request.tenantId(), row)).toList());
  }

  private Map<String, Object> shown(String tenant, Object row) {
    Map<String, Object> shown = new LinkedHashMap<>();
    ((Map<?, ?>) row).forEach((key, value) -> shown.put(String.valueOf(key), value));
    for (String choice : CHOICES) {
      shown.put(
          choice + "_text",
          forms.valueLabel(tenant, ApplyingAsTeam.FORM, choice, shown.get(choice)));
    }
    return shown;
  }
}
