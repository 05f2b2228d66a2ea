package org.tepai.process;

import java.time.Duration;

/** Lets the machine's time pass for a test, which does not wait for it. */
public final class PassingTime {

  public static void pass(MachineTime time, Duration passed) {
    time.pass(passed);
  }

  private PassingTime() {}
}
