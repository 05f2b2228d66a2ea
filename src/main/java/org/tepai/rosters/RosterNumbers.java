package org.tepai.rosters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.NumberSeries;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisations;

/** Gives rosters their document numbers, by the jurisdiction's patterns and a count a year. */
@Component
class RosterNumbers {

  private final NumberSeries series;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final Clock clock;

  RosterNumbers(
      NumberSeries series, Jurisdictions jurisdictions, Organisations organisations, Clock clock) {
    this.series = series;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Each office counts its own. */
  String recommended(Round round, String officeId) {
    return next(round, "recommendedRoster", officeId, organisations.nameOf(officeId));
  }

  String published(Round round) {
    return next(round, "publishedRoster", round.tenantId(), "");
  }

  private String next(Round round, String pattern, String counter, String officeName) {
    int year = LocalDate.now(clock).getYear();
    long number = series.next(String.join(".", round.tenantId(), pattern, counter, "" + year));
    return jurisdictions
        .byId(round.tenantId())
        .documentNumber(pattern, Map.of("office", officeName, "year", year, "number", number));
  }
}
