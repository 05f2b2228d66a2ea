package org.tepai.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Moves the product's clock, for the demonstration and for tests. Production never calls it. */
@Component
public class TimeTravel {

  /** From now on the clock stands still at the instant given. */
  public void standAt(Instant instant) {
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  /** From now on the clock runs at its natural pace, beginning at the instant given. */
  public void runFrom(Instant instant) {
    ClockUtil.reset();
    ClockUtil.offset(Duration.between(Instant.now(), instant).toMillis());
  }
}
