package org.tepai.notifications;

import java.util.ArrayList;
import java.util.List;
import org.tepai.dossiers.Case;

/** Who is told: everybody of an organisation, or one person. Exactly one of the two is given. */
public record Recipient(String organisationId, String personId) {

  public static Recipient organisation(String organisationId) {
    return new Recipient(organisationId, null);
  }

  public static Recipient person(String personId) {
    return new Recipient(null, personId);
  }

  /**
   * @return the enterprise, and the team's leader and sending unit once there is a team
   */
  public static List<Recipient> applicantsOf(Case file) {
    List<Recipient> applicants = new ArrayList<>();
    applicants.add(organisation(file.enterpriseId()));
    file.teamLeader().map(Recipient::person).ifPresent(applicants::add);
    file.sendingUnitId().map(Recipient::organisation).ifPresent(applicants::add);
    return applicants;
  }
}
