package org.tepai.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.mail.SendingMail;
import org.tepai.process.Daybreak;
import org.tepai.process.DueJobs;

/**
 * Lets the demonstration's time pass: timers run at their instants, what a night brings happens
 * each night, and mail goes out at its hour.
 */
@Component
@ForDemonstration
class Passing {

  private final DueJobs jobs;
  private final DemonstrationClock clock;
  private final Daybreak daybreak;
  private final SendingMail mail;

  Passing(DueJobs jobs, DemonstrationClock clock, Daybreak daybreak, SendingMail mail) {
    this.jobs = jobs;
    this.clock = clock;
    this.daybreak = daybreak;
    this.mail = mail;
  }

  /** Moves on to an instant, night by night. */
  void until(Instant end) {
    for (LocalDate day = clock.today().plusDays(1);
        !clock.startOf(day).isAfter(end);
        day = day.plusDays(1)) {
      passTo(clock.startOf(day));
      daybreak.begin(day);
    }
    passTo(end);
  }

  /** Stops wherever a letter wants to go out, so that each bears the hour at which it would. */
  private void passTo(Instant end) {
    Optional<Instant> letter = mail.nextDue();
    while (letter.filter(due -> due.isBefore(end)).isPresent()) {
      jobs.runUntil(later(letter.get(), clock.now()));
      mail.sendDue();
      Instant tried = letter.get();
      letter = mail.nextDue().filter(next -> next.isAfter(tried));
    }
    jobs.runUntil(end);
    mail.sendDue();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
