package org.tepai.publications;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period in users' words, whatever the cycle: a month, a quarter, half a year, a year. */
final class PeriodName {

  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-([QH]?)(\\d{1,2}))?");
  private static final Map<String, String> PARTS =
      Map.of("Q1", "第一季度", "Q2", "第二季度", "Q3", "第三季度", "Q4", "第四季度", "H1", "上半年", "H2", "下半年");

  private PeriodName() {}

  static String of(String period) {
    Matcher found = PERIOD.matcher(period);
    if (!found.matches()) {
      return period;
    }
    String year = found.group(1) + "年";
    if (found.group(3) == null) {
      return year;
    }
    String part = found.group(2) + Integer.parseInt(found.group(3));
    return year + PARTS.getOrDefault(part, part + "月");
  }
}
