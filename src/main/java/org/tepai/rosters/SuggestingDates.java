package org.tepai.rosters;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tepai.calendars.Deadline;
import org.tepai.calendars.Deadlines;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;

/**
 * Decision CQ7: the regulation dates only the rosters, so the steps before them get days counted
 * back from the round that the case is in now.
 */
@Service
class SuggestingDates {

  private final Rounds rounds;
  private final Dossiers dossiers;
  private final Deadlines deadlines;
  private final Jurisdictions jurisdictions;

  SuggestingDates(
      Rounds rounds, Dossiers dossiers, Deadlines deadlines, Jurisdictions jurisdictions) {
    this.rounds = rounds;
    this.dossiers = dossiers;
    this.deadlines = deadlines;
    this.jurisdictions = jurisdictions;
  }

  /**
   * @param setting key of a number of working days
   * @return a day that many before the round closes; that many from now for a case without a round
   */
  Instant before(String caseId, String setting) {
    Case file = dossiers.byId(caseId);
    int days = jurisdictions.byId(file.tenantId()).settings().number(setting);
    Optional<Deadline> suggested =
        file.roundId()
            .flatMap(roundId -> rounds.dates(file.tenantId(), roundId))
            .map(dates -> deadlines.suggestedBefore(file.tenantId(), dates.closesOn(), days));
    return suggested.orElseGet(() -> deadlines.inWorkingDays(file.tenantId(), days)).closesAt();
  }
}
