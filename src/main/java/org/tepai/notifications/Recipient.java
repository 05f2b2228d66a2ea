package org.tepai.notifications;

import java.util.ArrayList;
import java.util.List;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Participant;

/** Who is told: everybody of an organisation, or one person. Exactly one of the two is given. */
public record Recipient(String organisationId, String personId) {

  public static Recipient organisation(String organisationId) {
    return new Recipient(organisationId, null);
  }

  public static Recipient person(String personId) {
    return new Recipient(null, personId);
  }

  /**
   * @return the organisation whose case it is, and everybody who takes part by now
   */
  public static List<Recipient> applicantsOf(Case file) {
    List<Recipient> applicants = new ArrayList<>();
    applicants.add(organisation(file.organisationId()));
    for (Participant each : file.participants()) {
      applicants.add(
          each.person()
              .map(Recipient::person)
              .orElseGet(() -> organisation(each.organisationId())));
    }
    return applicants.stream().distinct().toList();
  }
}
