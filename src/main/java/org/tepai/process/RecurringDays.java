package org.tepai.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Looks each day whether something begins of itself. */
@Component
@ConditionalOnProperty(name = "tepai.recurring", matchIfMissing = true)
class RecurringDays {

  private final RecurringStarts starts;

  RecurringDays(RecurringStarts starts) {
    this.starts = starts;
  }

  @EventListener
  @Order(DayBegan.RECURRING)
  void on(DayBegan began) {
    starts.beginAllDue(began.day());
  }
}
