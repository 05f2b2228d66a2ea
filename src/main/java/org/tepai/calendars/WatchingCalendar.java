package org.tepai.calendars;

import java.time.Month;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.process.DayBegan;

/**
 * Decision X12: looks every night whether the days off of a year are missing that has begun or is
 * about to. The notice comes out in November; from December on its absence is somebody's omission.
 */
@Component
class WatchingCalendar {

  private final WorkingDays workingDays;
  private final ApplicationEventPublisher events;

  WatchingCalendar(WorkingDays workingDays, ApplicationEventPublisher events) {
    this.workingDays = workingDays;
    this.events = events;
  }

  @EventListener
  void on(DayBegan morning) {
    int year = morning.day().getYear();
    tell(year, true);
    if (morning.day().getMonth() == Month.DECEMBER) {
      tell(year + 1, false);
    }
  }

  private void tell(int year, boolean begun) {
    if (!workingDays.hasDataFor(year)) {
      events.publishEvent(new CalendarDataMissing(year, begun));
    }
  }
}
