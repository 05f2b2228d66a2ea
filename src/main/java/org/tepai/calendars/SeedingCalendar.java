package org.tepai.calendars;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the calendar at the first start with every year whose notice is named in {@code
 * calendars/notices.properties}. A year that stands in the table is left alone: an administrator
 * may have corrected it.
 */
@Component
class SeedingCalendar {

  private static final Logger log = LoggerFactory.getLogger(SeedingCalendar.class);

  private final CalendarDays calendarDays;
  private final LegalHolidays legalHolidays = new LegalHolidays();

  SeedingCalendar(CalendarDays calendarDays) {
    this.calendarDays = calendarDays;
  }

  @PostConstruct
  void seed() {
    Properties notices = notices();
    notices.stringPropertyNames().stream()
        .sorted()
        .filter(year -> !calendarDays.hasDataFor(Integer.parseInt(year)))
        .forEach(year -> seed(Integer.parseInt(year), notices.getProperty(year)));
  }

  private void seed(int year, String notice) {
    List<CalendarDay> days = legalHolidays.of(year, notice);
    if (days.isEmpty()) {
      throw new IllegalStateException(
          "calendars/notices.properties names a notice for %d, but the holiday library has no days of it"
              .formatted(year));
    }
    calendarDays.addYear(days);
    log.info("calendar of {} seeded: {} days, {}", year, days.size(), notice);
  }

  static Properties notices() {
    Properties notices = new Properties();
    ClassPathResource file = new ClassPathResource("calendars/notices.properties");
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      notices.load(reader);
      return notices;
    } catch (IOException missing) {
      throw new IllegalStateException("calendars/notices.properties cannot be read", missing);
    }
  }
}
