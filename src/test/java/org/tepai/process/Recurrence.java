package org.tepai.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What begins of itself begins when a test wants it to. */
@Component
public class Recurrence {

  private final RecurringStarts starts;

  Recurrence(RecurringStarts starts) {
    this.starts = starts;
  }

  /** The night before the day has looked what is due. */
  public void dayBegins(String day) {
    starts.beginAllDue(LocalDate.parse(day));
  }
}
