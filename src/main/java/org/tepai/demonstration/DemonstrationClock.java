package org.tepai.demonstration;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tepai.process.TimeTravel;

/**
 * The demonstration's own time. It is kept in the database: what has been stopped goes on where it
 * was, and time in between has not passed.
 */
@Component
@ForDemonstration
class DemonstrationClock {

  private final JdbcClient database;
  private final Scripts scripts;
  private final DemonstrationSettings settings;
  private final TimeTravel timeTravel;
  private final Clock clock;

  DemonstrationClock(
      JdbcClient database,
      Scripts scripts,
      DemonstrationSettings settings,
      TimeTravel timeTravel,
      Clock clock) {
    this.database = database;
    this.scripts = scripts;
    this.settings = settings;
    this.timeTravel = timeTravel;
    this.clock = clock;
  }

  /** Before anything is written with a time of its own. */
  @PostConstruct
  void wake() {
    if (settings.play()) {
      timeTravel.standAt(kept().orElseGet(this::beginning));
    }
  }

  /** Whether every script has been played to its end. */
  boolean played() {
    return scripts.all().stream().allMatch(this::played);
  }

  private boolean played(Script script) {
    return database
        .sql("select played from demonstration_clock where jurisdiction = ?")
        .param(script.jurisdiction())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }

  Instant beginning() {
    return scripts.begins().atZone(clock.getZone()).toInstant();
  }

  Instant end() {
    return scripts.stops().atZone(clock.getZone()).toInstant();
  }

  /** From here on time passes as it does. */
  void run() {
    timeTravel.runFrom(now());
  }

  /** Notes where the clock stands; it is the same for all that are played. */
  void keep(boolean played) {
    scripts.all().forEach(script -> keep(script, played));
  }

  private void keep(Script script, boolean played) {
    database
        .sql(
            "insert into demonstration_clock (jurisdiction, standing_at, played) values (?, ?, ?)"
                + " on conflict (jurisdiction) do update"
                + " set standing_at = excluded.standing_at, played = excluded.played")
        .params(script.jurisdiction(), OffsetDateTime.now(clock), played)
        .update();
  }

  /** A jurisdiction that has come later has no time of its own to go back to. */
  private Optional<Instant> kept() {
    return database
        .sql("select max(standing_at) from demonstration_clock having count(*) > 0")
        .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }
}
