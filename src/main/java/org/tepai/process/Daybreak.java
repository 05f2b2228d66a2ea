package org.tepai.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says that a day has begun: each night, and at the start for the nights the machine was off. */
@Component
@EnableScheduling
public class Daybreak {

  private final ApplicationEventPublisher events;
  private final Clock clock;

  Daybreak(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /** Tells everything that is done once a day; telling it twice a day does no harm. */
  public void begin(LocalDate day) {
    events.publishEvent(new DayBegan(day));
  }

  @Order(StartOrder.WORK)
  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 5 0 * * *", zone = "${tepai.zone}")
  void beginToday() {
    begin(LocalDate.now(clock));
  }
}
