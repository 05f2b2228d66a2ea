package org.tepai.audit;

import org.springframework.stereotype.Component;
import org.tepai.process.Deed;
import org.tepai.process.Witness;

/** Keeps what persons do through the engine, and what they are refused there. */
@Component
class WitnessingDeeds implements Witness {

  private final AuditTrail trail;

  WitnessingDeeds(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void saw(Deed deed) {
    trail.record(
        AuditedAct.valueOf(deed.kind().name()),
        AuditedMatter.ofCase(deed.tenantId(), deed.caseId(), deed.subject())
            .withDetail(deed.reference())
            .inPlaceOf(deed.onBehalfOf()));
  }

  /** What was typed, and what the engine said of it, may hold personal data: neither is kept. */
  @Override
  public void sawRefused(String attempt, String reference, boolean mistaken) {
    trail.recordNow(
        AuditedAct.REFUSED,
        AuditedMatter.of(attempt + (reference == null ? "" : " " + reference))
            .withDetail(mistaken ? "表单校验未通过" : "无权操作"));
  }
}
