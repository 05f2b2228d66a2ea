package org.tepai.filings;

import java.util.Collection;
import java.util.Optional;
import org.tepai.dossiers.Participant;

/** Whoever is filed for an organisation belongs to it on the day on which he is filed. */
final class StillMemberPolicy {

  /**
   * @param organisations ids of those to which the holder belongs
   * @param organisationName what users call the one for which he is filed
   */
  Optional<String> reasonAgainst(
      Participant holder, Collection<String> organisations, String organisationName) {
    return holder
        .organisation()
        .filter(own -> holder.person().isPresent() && !organisations.contains(own))
        .map(own -> "%s现已不是“%s”的人员，不能以其名义备案".formatted(holder.name(), organisationName));
  }
}
