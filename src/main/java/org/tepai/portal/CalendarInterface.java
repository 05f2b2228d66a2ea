package org.tepai.portal;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tepai.calendars.CalendarYears;

/** Tells Tasklist which years have data, so that it can mark due dates that can still move. */
@RestController
@RequestMapping("/tepai/api/calendar")
class CalendarInterface {

  private final CalendarYears years;

  CalendarInterface(CalendarYears years) {
    this.years = years;
  }

  /** Years whose days off are known. */
  record Covered(List<Integer> years) {}

  @GetMapping
  Covered covered() {
    return new Covered(years.numbers());
  }
}
