package org.tepai.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.tepai.process.StartOrder;

/** Sends mail every few seconds. The demonstration, whose clock jumps, sends of itself instead. */
@Component
@ConditionalOnProperty(name = "tepai.mail.worker", matchIfMissing = true)
class MailWorker {

  private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

  private final SendingMail sending;
  private volatile boolean ready;

  MailWorker(SendingMail sending) {
    this.sending = sending;
  }

  /** Letters speak of jurisdictions and people, which the start brings up to date first. */
  @Order(StartOrder.WORK)
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    ready = true;
  }

  @Scheduled(fixedDelayString = "${tepai.mail.every:PT10S}")
  void work() {
    if (ready) {
      try {
        sending.sendDue();
      } catch (DataAccessException | TransactionException unreachable) {
        LOG.warn("Mail waits for the database", unreachable);
      }
    }
  }
}
