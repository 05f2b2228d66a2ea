package org.tepai.deputies;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tepai.organisations.RolesChanged;
import org.tepai.process.DayBegan;

/** Begins and ends deputyships at daybreak; a day that nobody saw begin is caught up with. */
@Component
class DeputiesOfTheDay {

  private static final Logger LOG = LoggerFactory.getLogger(DeputiesOfTheDay.class);

  private final DeputyshipRepository deputyships;
  private final TurningDeputyship turning;

  DeputiesOfTheDay(DeputyshipRepository deputyships, TurningDeputyship turning) {
    this.deputyships = deputyships;
    this.turning = turning;
  }

  @Order(DayBegan.DEPUTIES)
  @EventListener
  void on(DayBegan morning) {
    deputyships.findToTurn(morning.day()).forEach(id -> turn(id, morning.day()));
  }

  private void turn(String id, LocalDate day) {
    try {
      turning.turn(id, day);
    } catch (RuntimeException failed) {
      LOG.error(
          "Deputyship {} could not be turned on {}; it is tried again next day", id, day, failed);
    }
  }

  /** In the transaction of the change: a role lost is lost to the deputy as well. */
  @EventListener
  void on(RolesChanged changed) {
    deputyships.findOpenOf(changed.personId()).forEach(turning::follow);
  }
}
