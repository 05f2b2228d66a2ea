package org.tepai.filings;

import java.util.List;
import java.util.Optional;
import org.tepai.dossiers.Participant;

/** Whoever replaces what an organisation has filed is somebody else, and it is said why. */
final class ReplacementPolicy {

  /**
   * @param former what would end as the new one begins
   */
  Optional<String> reasonAgainst(Participant holder, List<Filing> former) {
    return former.stream()
        .filter(filing -> filing.personId().equals(holder.person()))
        .findFirst()
        .map(filing -> "“%s”已经在册（%s），不用再次申报；调整时请另选一人".formatted(filing.name(), filing.number()));
  }

  Optional<String> reasonMissing(List<Filing> former, Optional<String> reason) {
    return former.stream()
        .filter(filing -> reason.filter(said -> !said.isBlank()).isEmpty())
        .findFirst()
        .map(filing -> "已有在册的“%s”（%s），请填写调整原因".formatted(filing.name(), filing.number()));
  }
}
