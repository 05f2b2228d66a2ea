package org.tepai.organisations;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.tepai.process.StartOrder;

/** Hands over each night, and at the start for the nights the machine was off. */
@Configuration
@EnableScheduling
class DailySuccession {

  private final SucceedingOffices succeeding;
  private final Clock clock;

  DailySuccession(SucceedingOffices succeeding, Clock clock) {
    this.succeeding = succeeding;
    this.clock = clock;
  }

  @Order(StartOrder.WORK)
  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 5 0 * * *", zone = "${tepai.zone}")
  void handOver() {
    succeeding.on(LocalDate.now(clock));
  }
}
