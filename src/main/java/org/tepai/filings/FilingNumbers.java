package org.tepai.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.NumberSeries;
import org.tepai.jurisdictions.Jurisdictions;

/** Numbers filings as the jurisdiction writes them, register by register, anew each year. */
@Component
class FilingNumbers {

  private final Jurisdictions jurisdictions;
  private final NumberSeries series;
  private final Clock clock;

  FilingNumbers(Jurisdictions jurisdictions, NumberSeries series, Clock clock) {
    this.jurisdictions = jurisdictions;
    this.series = series;
    this.clock = clock;
  }

  String next(Entry entry) {
    String kind = "filing." + entry.register().id();
    int year = LocalDate.now(clock).getYear();
    long number = series.next(String.join(".", entry.tenantId(), kind, "" + year));
    return jurisdictions
        .byId(entry.tenantId())
        .documentNumber(kind, Map.of("year", year, "number", "%04d".formatted(number)));
  }
}
