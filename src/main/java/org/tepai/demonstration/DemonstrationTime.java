package org.tepai.demonstration;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tepai.mail.SendingMail;
import org.tepai.portal.DemonstrationClockView;
import org.tepai.process.DueJobs;
import org.tepai.process.JobWorkers;
import org.tepai.process.StartOrder;

/**
 * The one thread that moves the demonstration's time: it plays the script, then lets time pass as
 * it does, sends what is due, and goes on to another day when somebody asks. While it moves time by
 * hand the engine's own workers rest.
 */
@Component
@ForDemonstration
class DemonstrationTime implements DemonstrationClockView, Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationTime.class);
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int SECONDS_BETWEEN_NOTES = 20;

  private final DemonstrationSettings settings;
  private final DemonstrationClock clock;
  private final RegisteringAccounts accounts;
  private final DemonstrationYear year;
  private final DueJobs jobs;
  private final JobWorkers workers;
  private final SendingMail mail;
  private final BlockingQueue<Instant> wanted = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this, "demonstration");
  private volatile Stretch stretch;
  private volatile boolean stopping;

  DemonstrationTime(
      DemonstrationSettings settings,
      DemonstrationClock clock,
      RegisteringAccounts accounts,
      DemonstrationYear year,
      DueJobs jobs,
      JobWorkers workers,
      SendingMail mail) {
    this.settings = settings;
    this.clock = clock;
    this.accounts = accounts;
    this.year = year;
    this.jobs = jobs;
    this.workers = workers;
    this.mail = mail;
  }

  /** Behind everything that the start brings up to date: by then people can sign in. */
  @Order(StartOrder.WORK + 1)
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (settings.play()) {
      thread.start();
    }
  }

  @PreDestroy
  void end() throws InterruptedException {
    stopping = true;
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(30));
  }

  @Override
  public void run() {
    try {
      if (!clock.played()) {
        playYear();
      }
      letTimePass();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      LOG.error("The demonstration has stopped", broken);
    }
  }

  private void playYear() {
    stretch = new Stretch(clock.beginning(), clock.now(), clock.end());
    accounts.registerOthers();
    year.play(watch());
    stretch = null;
  }

  private void letTimePass() throws InterruptedException {
    while (!stopping) {
      clock.run();
      workers.work();
      Instant target = wanted.poll(SECONDS_BETWEEN_NOTES, TimeUnit.SECONDS);
      workers.rest();
      if (target != null) {
        moveTo(target);
      }
      mail.sendDue();
      clock.keep(true);
    }
  }

  private void moveTo(Instant target) {
    stretch = new Stretch(clock.now(), clock.now(), target);
    year.playUntil(target, watch());
    stretch = null;
  }

  private DemonstrationYear.Watch watch() {
    return new DemonstrationYear.Watch() {
      @Override
      public void reached(Instant instant) {
        stretch = stretch.reaching(instant);
      }

      @Override
      public boolean goOn() {
        return !stopping;
      }
    };
  }

  @Override
  public LocalDateTime today() {
    return clock.local(clock.now());
  }

  @Override
  public Optional<LocalDateTime> nextDeadline() {
    return jobs.nextTimer().map(clock::local);
  }

  @Override
  public Optional<Progress> progress() {
    return Optional.ofNullable(stretch)
        .or(this::beforeTheScript)
        .map(it -> new Progress(clock.local(it.reached()), clock.local(it.until()), it.percent()));
  }

  @Override
  public void goToNextDay() {
    goTo(clock.startOf(clock.today().plusDays(1)).plusSeconds(MORNING.toSecondOfDay()));
  }

  /** A minute behind it, so that one sees what the deadline has done. */
  @Override
  public void goToNextDeadline() {
    jobs.nextTimer().ifPresent(deadline -> goTo(deadline.plusSeconds(60)));
  }

  /** Shown as under way at once: the page that asked for it is drawn anew before it begins. */
  private synchronized void goTo(Instant target) {
    if (progress().isEmpty() && wanted.isEmpty()) {
      stretch = new Stretch(clock.now(), clock.now(), target);
      wanted.add(target);
    }
  }

  /** Pages are served a little before the playing begins; nobody moves time by then. */
  private Optional<Stretch> beforeTheScript() {
    return settings.play() && thread.getState() == Thread.State.NEW && !clock.played()
        ? Optional.of(new Stretch(clock.beginning(), clock.now(), clock.end()))
        : Optional.empty();
  }
}
