package org.tepai.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.NumberSeries;
import org.tepai.jurisdictions.Jurisdictions;

/** Numbers agreements and filings as the jurisdiction writes them, counting anew each year. */
@Component
class AgreementNumbers {

  private final Jurisdictions jurisdictions;
  private final NumberSeries series;
  private final Clock clock;

  AgreementNumbers(Jurisdictions jurisdictions, NumberSeries series, Clock clock) {
    this.jurisdictions = jurisdictions;
    this.series = series;
    this.clock = clock;
  }

  /** A paper may have a series of its own: {@code agreement.<paper>}. */
  String agreement(Case matter, String paper) {
    String own = "agreement." + paper;
    boolean kept = jurisdictions.byId(matter.tenantId()).documentNumbers().containsKey(own);
    return next(matter, kept ? own : "agreement");
  }

  String filing(Case matter) {
    return next(matter, "filing");
  }

  private String next(Case matter, String kind) {
    int year = LocalDate.now(clock).getYear();
    long number = series.next(matter.tenantId() + "." + kind + "." + year);
    return jurisdictions
        .byId(matter.tenantId())
        .documentNumber(kind, Map.of("year", year, "number", "%04d".formatted(number)));
  }
}
