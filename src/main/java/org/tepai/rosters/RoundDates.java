package org.tepai.rosters;

import java.time.LocalDate;
import org.tepai.calendars.Deadline;
import org.tepai.jurisdictions.RoundEntry;

/**
 * A round's name and its two dates: the one the regulation names and the day it falls on. Users see
 * both.
 */
public record RoundDates(String name, LocalDate original, LocalDate closesOn) {

  /** The last day as it is written in messages, with the original one where it was moved. */
  String due() {
    return original.equals(closesOn)
        ? closesOn.toString()
        : closesOn + "（原定 " + original + "，逢休息日调整）";
  }

  static RoundDates of(Round round) {
    return new RoundDates(round.name(), round.originalDate(), round.closesOn());
  }

  static RoundDates of(RoundEntry entry, Deadline deadline) {
    return new RoundDates(entry.name(), deadline.original(), deadline.day());
  }
}
