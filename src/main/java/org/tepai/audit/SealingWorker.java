package org.tepai.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals every second what has been committed since, and cries out when something waits long. */
@Component
@ConditionalOnProperty(name = "tepai.audit.worker", matchIfMissing = true)
class SealingWorker {

  private static final Logger LOG = LoggerFactory.getLogger(SealingWorker.class);
  private static final String LONG =
      "select count(*) from unsealed_entry where since < now() - interval '5 minutes'";

  private final Sealing sealing;
  private final JdbcTemplate database;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SealingWorker(
      Sealing sealing, JdbcTemplate database, ApplicationEventPublisher events, Clock clock) {
    this.sealing = sealing;
    this.database = database;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${tepai.audit.every:PT1S}")
  void work() {
    try {
      sealing.sealWaiting();
    } catch (DataAccessException | TransactionException failed) {
      LOG.error("审计记录没有封存，下一秒重试 (the audit trail is not sealed, trying again)", failed);
    }
  }

  @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
  void watch() {
    try {
      Long late = database.queryForObject(LONG, Long.class);
      if (late != null && late > 0) {
        LOG.error("{} 条审计记录五分钟以上没有封存 (audit entries without a seal for five minutes)", late);
        events.publishEvent(new SealingLate(LocalDate.now(clock), late));
      }
    } catch (DataAccessException unreachable) {
      LOG.warn("The audit trail waits for the database", unreachable);
    }
  }
}
