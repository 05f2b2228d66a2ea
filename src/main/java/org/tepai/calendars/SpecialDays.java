package org.tepai.calendars;

import java.time.LocalDate;
import java.util.Optional;

/** The days that differ from their weekday, wherever they are kept. */
interface SpecialDays {

  Optional<DayKind> kindOf(LocalDate day);

  boolean hasDataFor(int year);
}
