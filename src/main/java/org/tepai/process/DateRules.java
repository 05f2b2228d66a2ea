package org.tepai.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and times in exactly the notation that the form's settings make Tasklist send. */
record DateRules(LocalDate today) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");

  Optional<String> problem(FormField field, Object value) {
    String kind = field.setting("subtype").map(s -> s.asText()).orElse("date");
    if (!(value instanceof String text) || !isWritten(field, kind, text)) {
      return Optional.of(expected(kind) + "，现为" + Wording.quote(value));
    }
    if (!kind.equals("time") && isAhead(field, text)) {
      return Optional.of("不得晚于今天（" + today + "），现为 " + day(text));
    }
    boolean mayPass = !field.setting("disallowPassedDates").map(d -> d.asBoolean()).orElse(false);
    return mayPass || kind.equals("time") || !day(text).isBefore(today)
        ? Optional.empty()
        : Optional.of("不得早于今天（" + today + "），现为 " + day(text));
  }

  /** What has been done was done by today; form-js knows no such setting, so it is a property. */
  private boolean isAhead(FormField field, String text) {
    return field.schema().path("properties").path("latest").asText().equals("today")
        && day(text).isAfter(today);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text.substring(0, "yyyy-MM-dd".length()));
  }

  private static boolean isWritten(FormField field, String kind, String text) {
    boolean zoned =
        !field
            .setting("timeSerializingFormat")
            .map(f -> f.asText())
            .orElse("utc_offset")
            .equals("no_timezone");
    try {
      parse(kind, text, zoned);
      return true;
    } catch (DateTimeException notATime) {
      return false;
    }
  }

  private static TemporalAccessor parse(String kind, String text, boolean zoned) {
    return switch (kind) {
      case "time" -> zoned ? OffsetTime.parse(text) : LocalTime.parse(text);
      case "datetime" -> moment(match(MOMENT, text), zoned);
      default -> LocalDate.parse(match(DAY, text));
    };
  }

  private static TemporalAccessor moment(String text, boolean zoned) {
    return zoned ? OffsetDateTime.parse(text) : LocalDateTime.parse(text);
  }

  private static String match(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new DateTimeException("Not of the form " + pattern);
    }
    return text;
  }

  private static String expected(String kind) {
    return switch (kind) {
      case "time" -> "须为时间，如 09:30+08:00";
      case "datetime" -> "须为日期和时间，如 2025-03-18T09:30+08:00";
      default -> "须为真实存在的日期，如 2025-03-18";
    };
  }
}
