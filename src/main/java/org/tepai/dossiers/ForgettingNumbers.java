package org.tepai.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.DayBegan;

/**
 * Erases, each morning, the numbers of persons in cases that have been closed for as long as the
 * jurisdiction keeps them. Cases under way are never touched.
 */
@Component
class ForgettingNumbers {

  private static final Logger LOG = LoggerFactory.getLogger(ForgettingNumbers.class);

  private final Jurisdictions jurisdictions;
  private final SubmissionRepository submissions;
  private final ErasingNumbers erasing;
  private final Clock clock;

  ForgettingNumbers(
      Jurisdictions jurisdictions,
      SubmissionRepository submissions,
      ErasingNumbers erasing,
      Clock clock) {
    this.jurisdictions = jurisdictions;
    this.submissions = submissions;
    this.erasing = erasing;
    this.clock = clock;
  }

  @Order(DayBegan.REMINDERS)
  @EventListener
  void on(DayBegan morning) {
    jurisdictions.all().forEach(each -> forget(each, morning.day()));
  }

  private void forget(Jurisdiction jurisdiction, LocalDate day) {
    int years = jurisdiction.settings().number(RetentionSettings.YEARS);
    Instant before = day.minusYears(years).atStartOfDay(clock.getZone()).toInstant();
    submissions
        .findDueForErasure(jurisdiction.id(), before)
        .forEach(caseId -> forget(caseId, "办结满 %d 年".formatted(years)));
  }

  /** Each case by itself: one that fails is tried again next day and keeps no other. */
  private void forget(String caseId, String cause) {
    try {
      erasing.ofCase(caseId, cause);
    } catch (RuntimeException failed) {
      LOG.error("Numbers of case {} could not be erased; tried again next day", caseId, failed);
    }
  }
}
