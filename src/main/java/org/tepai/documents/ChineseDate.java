package org.tepai.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as official papers write them; a missing one leaves room for a pen. */
final class ChineseDate {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
  private static final String BLANK = "";

  static String of(LocalDate day) {
    return day == null ? BLANK : DAY.format(day);
  }

  static String of(Instant moment, ZoneId zone) {
    return moment == null ? BLANK : MOMENT.format(moment.atZone(zone));
  }

  private ChineseDate() {}
}
