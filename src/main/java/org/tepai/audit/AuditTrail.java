package org.tepai.audit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.process.ActingPerson;

/**
 * Where every other module states what was done. Who acts, when and from where is found out here,
 * so that no caller can be mistaken about it.
 */
@Component
public class AuditTrail {

  static final String SYSTEM = "system";

  private final AuditEntries entries;
  private final ActingPerson actingPerson;
  private final TransactionTemplate apart;

  AuditTrail(
      AuditEntries entries, ActingPerson actingPerson, PlatformTransactionManager transactions) {
    this.entries = entries;
    this.actingPerson = actingPerson;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Part of the caller's transaction: it happened only if that commits. */
  public void record(AuditedAct act, AuditedMatter matter) {
    entries.add(acting(), act, matter);
  }

  /** Whatever becomes of the caller: refusals, reads. In a transaction of its own. */
  public void recordNow(AuditedAct act, AuditedMatter matter) {
    recordNow(acting(), act, matter);
  }

  /** For a person who is not signed in yet, or signed in no more. */
  public void recordNow(String personId, AuditedAct act, AuditedMatter matter) {
    apart.executeWithoutResult(open -> entries.add(personId, act, matter));
  }

  /**
   * The same, once an hour for a person, an act and a case: whoever leafs through a case reads it
   * once.
   */
  public void recordOnceAnHour(AuditedAct act, AuditedMatter matter) {
    String person = acting();
    apart.executeWithoutResult(
        open -> {
          if (!entries.addedWithinAnHour(person, act, matter.caseId())) {
            entries.add(person, act, matter);
          }
        });
  }

  private String acting() {
    return actingPerson.current().orElse(SYSTEM);
  }
}
