package org.tepai.portal;

import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoundEntry;

/** What users call a round, opened or not. */
@Component
class RoundNames {

  private final Jurisdictions jurisdictions;

  RoundNames(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  String nameOf(String tenantId, String roundId) {
    return jurisdictions.byId(tenantId).rounds().stream()
        .filter(entry -> roundId.equals(tenantId + "." + entry.id()))
        .map(RoundEntry::name)
        .findFirst()
        .orElse(roundId);
  }
}
