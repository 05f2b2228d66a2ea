package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.jurisdictions.ParticipantEntry.Is;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Shows who takes part in a case as a table, in the jurisdiction's words and order: a form that
 * several jurisdictions use cannot know what parts there are.
 */
@Component
class ParticipantsTable implements FormFacts {

  private static final String TABLE = "participants";

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  ParticipantsTable(
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      Organisations organisations,
      People people,
      Clock clock) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null || !request.wants(TABLE)) {
      return Map.of();
    }
    Case file = dossiers.byId(request.caseId());
    List<Map<String, Object>> rows =
        jurisdictions.byId(file.tenantId()).participants().stream()
            .flatMap(entry -> row(file, entry).stream())
            .toList();
    return Map.of(TABLE, rows);
  }

  private Optional<Map<String, Object>> row(Case file, ParticipantEntry entry) {
    if (entry.is() == Is.COMPETENT_OFFICE) {
      String office = dossiers.competentOffice(file, LocalDate.now(clock));
      return Optional.of(row(entry, organisations.nameOf(office), ""));
    }
    return file.participant(entry.id())
        .map(each -> row(entry, nameOf(each), each.person().map(people::nameOf).orElse("")));
  }

  private String nameOf(Participant participant) {
    return Optional.ofNullable(participant.name())
        .or(() -> participant.organisation().map(organisations::nameOf))
        .orElse("");
  }

  private static Map<String, Object> row(ParticipantEntry entry, String name, String person) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("part", entry.name());
    row.put("name", name);
    row.put("person_name", person);
    return row;
  }
}
