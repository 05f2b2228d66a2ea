package org.tepai.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RecurringEntry;

/**
 * Begins the processes that begin of themselves, once in the period that a day lies in. A day that
 * nobody saw is caught up with as long as the period lasts; one that has passed altogether is not
 * begun any more, because nobody could report for it. No timer of the engine does this: its cycles
 * forget their beats over a downtime, and cannot be changed by a setting.
 */
@Component
class RecurringStarts {

  private static final Logger LOG = LoggerFactory.getLogger(RecurringStarts.class);

  private final Jurisdictions jurisdictions;
  private final ProcessEngineClient engine;
  private final OneNode oneNode;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RecurringStarts(
      Jurisdictions jurisdictions,
      ProcessEngineClient engine,
      OneNode oneNode,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.jurisdictions = jurisdictions;
    this.engine = engine;
    this.oneNode = oneNode;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Begins what has not begun yet in the day's period; telling it again does no harm. */
  void beginAllDue(LocalDate day) {
    jurisdictions.all().stream()
        .filter(jurisdiction -> !day.isBefore(jurisdiction.regulation().inForceFrom()))
        .forEach(each -> each.recurring().forEach(entry -> beginIfDue(each, entry, day)));
  }

  private void beginIfDue(Jurisdiction jurisdiction, RecurringEntry entry, LocalDate day) {
    Period period = Period.of(jurisdiction.settings().text(entry.cycleSetting()), day);
    if (hasBegun(jurisdiction, entry, period)) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> begin(jurisdiction, entry, period));
    } catch (RuntimeException failed) {
      // the night has more to do, and the next one tries again
      LOG.error("{} of {} could not begin", entry.process(), jurisdiction.id(), failed);
    }
  }

  private void begin(Jurisdiction jurisdiction, RecurringEntry entry, Period period) {
    oneNode.alone("recurring " + jurisdiction.id() + " " + entry.process());
    if (!hasBegun(jurisdiction, entry, period)) {
      String instance =
          engine.begin(
              jurisdiction.id(),
              entry.process(),
              entry.process() + " " + period.name(),
              Map.of(CaseVariables.PERIOD.name(), period.name()));
      keep(jurisdiction, entry, period, instance);
    }
  }

  /** After a cycle has been made longer, what began within its present period is enough. */
  private boolean hasBegun(Jurisdiction jurisdiction, RecurringEntry entry, Period period) {
    return database
        .sql(
            """
            select exists (select 1 from recurring_start
            where tenant_id = ? and process = ? and period_begins_on >= ?)
            """)
        .params(jurisdiction.id(), entry.process(), period.beginsOn())
        .query(Boolean.class)
        .single();
  }

  private void keep(
      Jurisdiction jurisdiction, RecurringEntry entry, Period period, String instance) {
    database
        .sql("insert into recurring_start values (?, ?, ?, ?, ?, ?)")
        .params(
            jurisdiction.id(),
            entry.process(),
            period.name(),
            period.beginsOn(),
            Timestamp.from(clock.instant()),
            instance)
        .update();
  }
}
