package org.tepai.jurisdictions;

import java.util.List;

/** A process that begins of itself, once in each period of the length that a setting holds. */
public record RecurringEntry(String process, String cycleSetting) {

  /** What the setting may hold. */
  public static final List<String> CYCLES = List.of("MONTH", "QUARTER", "HALF_YEAR", "YEAR");
}
