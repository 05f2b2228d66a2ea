package org.tepai.calendars;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;

/** Deadlines by a jurisdiction's own reading of them, counted from the product's one clock. */
@Component
public class Deadlines {

  /** Stands behind every day that can still move. */
  public static final String PROVISIONAL = "（暂定）";

  private final Function<String, DeadlineRule> rules;
  private final WorkingDays workingDays;
  private final Clock clock;

  @Autowired
  Deadlines(Jurisdictions jurisdictions, WorkingDays workingDays, Clock clock) {
    this(tenant -> DeadlineRule.of(jurisdictions.byId(tenant).settings()), workingDays, clock);
  }

  Deadlines(Function<String, DeadlineRule> rules, WorkingDays workingDays, Clock clock) {
    this.rules = rules;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The end of the n-th working day from today, which is not counted. */
  public Deadline inWorkingDays(String tenant, int workingDaysFromToday) {
    LocalDate last = workingDays.plus(today(), workingDaysFromToday);
    return new Deadline(last, last, closing(tenant, last), provisional(today(), last));
  }

  /**
   * The deadline that a rule or notice sets by date; both the named and the actual day are kept.
   */
  public Deadline forDate(String tenant, LocalDate original) {
    DeadlineRule rule = rules.apply(tenant);
    LocalDate day = workingDays.roll(rule.lastDay(original), rule.roll());
    return new Deadline(original, day, closing(tenant, day), provisional(original, day));
  }

  /**
   * A suggested day so many working days ahead of a close; never earlier than the next working day,
   * because nobody can be asked to have acted yesterday.
   */
  public Deadline suggestedBefore(String tenant, LocalDate close, int workingDaysAhead) {
    LocalDate wished = workingDays.minus(close, workingDaysAhead);
    LocalDate earliest = workingDays.plus(today(), 1);
    LocalDate day = wished.isBefore(earliest) ? earliest : wished;
    return new Deadline(wished, day, closing(tenant, day), provisional(wished, close));
  }

  /**
   * A recomputed instant for something still open, never before now: nobody's deadline is moved
   * into the past. It is then the end of today, or of the next working day when today has closed,
   * but not later than the old one.
   */
  public Instant stillAhead(String tenant, Instant old, Instant recomputed) {
    Instant now = clock.instant();
    if (!recomputed.isBefore(now)) {
      return recomputed;
    }
    Instant today = closing(tenant, today());
    Instant earliest = today.isBefore(now) ? closing(tenant, workingDays.plus(today(), 1)) : today;
    return earliest.isAfter(old) ? old : earliest;
  }

  private Instant closing(String tenant, LocalDate day) {
    return rules.apply(tenant).closing(day, clock.getZone());
  }

  /**
   * Whether a deadline counted between these days, in either order, can still move because a year
   * among them has no notice.
   */
  public boolean provisional(LocalDate one, LocalDate other) {
    return one.isBefore(other)
        ? workingDays.isProvisional(one, other)
        : workingDays.isProvisional(other, one);
  }

  /** A day as it is written in messages: one that can still move says so. */
  public String written(LocalDate from, LocalDate day) {
    return provisional(from, day) ? day + PROVISIONAL : day.toString();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
