package org.tepai.dossiers;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.personaldata.PersonalKind;
import org.tepai.personaldata.PersonalVault;
import org.tepai.process.PersonalFields;
import org.tepai.process.StartOrder;

/**
 * Locks up at the start what forms took in before their fields were declared to be numbers of
 * persons: rows of earlier releases, and of a field that a process owner declares later.
 */
@Component
public class SealingEarlierForms {

  private static final Logger LOG = LoggerFactory.getLogger(SealingEarlierForms.class);

  private final Jurisdictions jurisdictions;
  private final PersonalFields fields;
  private final SubmissionRepository submissions;
  private final PersonalVault vault;
  private final TransactionTemplate transactions;

  SealingEarlierForms(
      Jurisdictions jurisdictions,
      PersonalFields fields,
      SubmissionRepository submissions,
      PersonalVault vault,
      TransactionTemplate transactions) {
    this.jurisdictions = jurisdictions;
    this.fields = fields;
    this.submissions = submissions;
    this.vault = vault;
    this.transactions = transactions;
  }

  /** Anything already under lock is left alone. */
  @Order(StartOrder.WORK)
  @EventListener(ApplicationReadyEvent.class)
  public void sealAll() {
    for (Jurisdiction jurisdiction : jurisdictions.all()) {
      fields.of(jurisdiction.id()).forEach(field -> sealAll(jurisdiction.id(), field));
    }
  }

  private void sealAll(String tenant, PersonalFields.Field field) {
    List<String> found =
        submissions.findUnsealed(tenant, field.formId(), field.key(), PersonalKind.ERASED);
    found.forEach(id -> transactions.executeWithoutResult(open -> seal(id, field)));
    if (!found.isEmpty()) {
      LOG.info("{} forms {} have {} under lock now", found.size(), field.formId(), field.key());
    }
  }

  private void seal(String id, PersonalFields.Field field) {
    KeptSubmission form = submissions.findById(id).orElseThrow();
    String number = String.valueOf(form.content().get(field.key()));
    vault.keep(form.placeOf(field.key()), field.kind(), number);
    submissions.write(id, field.key(), field.kind().masked(number));
  }
}
