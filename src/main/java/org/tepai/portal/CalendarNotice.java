package org.tepai.portal;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tepai.calendars.CalendarWarning;

/** Hands every page of ours the calendar's warning, if there is one. */
@ControllerAdvice(basePackageClasses = CalendarNotice.class)
class CalendarNotice {

  private final CalendarWarning warning;

  CalendarNotice(CalendarWarning warning) {
    this.warning = warning;
  }

  @ModelAttribute("calendarWarning")
  String calendarWarning() {
    return warning.current().orElse(null);
  }
}
