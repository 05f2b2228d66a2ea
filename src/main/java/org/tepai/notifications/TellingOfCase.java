package org.tepai.notifications;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.organisations.People;

/** Tells of a case in words, and to people, that the model names. */
@Service
class TellingOfCase {

  private static final String BY_SETTING = "setting:";
  private static final String NOBODY = "（无）";

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final PartsOfCase parts;
  private final People people;

  TellingOfCase(
      Notifications notifications,
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      PartsOfCase parts,
      People people) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.parts = parts;
    this.people = people;
  }

  /**
   * @param text key of the jurisdiction's text
   * @param to participants, offices, {@code competent}, {@code applicant} or {@code setting:} with
   *     the key of a setting that holds such a list
   */
  void tell(String caseId, String text, String to) {
    Case file = dossiers.byId(caseId);
    Jurisdiction jurisdiction = jurisdictions.byId(file.tenantId());
    List<Recipient> recipients =
        words(jurisdiction, to).flatMap(word -> parts.recipient(file, word).stream()).toList();
    if (!recipients.isEmpty()) {
      notifications.tell(News.of(file, text, values(file, jurisdiction)), recipients);
    }
  }

  private static Stream<String> words(Jurisdiction jurisdiction, String to) {
    return Arrays.stream(to.split("[,，、\\s]+"))
        .flatMap(
            word ->
                word.startsWith(BY_SETTING)
                    ? jurisdiction.settings().texts(word.substring(BY_SETTING.length())).stream()
                    : Stream.of(word));
  }

  private Map<String, Object> values(Case file, Jurisdiction jurisdiction) {
    Map<String, Object> values = new HashMap<>();
    values.put("applicant", people.nameOf(file.applicant()));
    values.put("organisation", parts.nameOf(file.organisationId()));
    for (ParticipantEntry part : jurisdiction.participants()) {
      values.put(part.placeholder(), name(file, part));
    }
    return values;
  }

  private String name(Case file, ParticipantEntry part) {
    return part.is() == ParticipantEntry.Is.COMPETENT_OFFICE
        ? parts.nameOf(parts.competentOffice(file))
        : file.participant(part.id()).map(Participant::name).orElse(NOBODY);
  }
}
