package org.tepai.publications;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CaseClosed;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.InvalidInput;

/**
 * BT-11.1: a case that begins with a published need marks it as taken up, so that nobody else works
 * out the same. It is open again when nothing comes of the case.
 */
@Service
class TakingUpNeed {

  private final NeedRepository needs;
  private final Dossiers dossiers;
  private final Clock clock;

  TakingUpNeed(NeedRepository needs, Dossiers dossiers, Clock clock) {
    this.needs = needs;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /**
   * @param field where the form names the need; nothing is done when it names none
   * @throws InvalidInput when it is no longer open
   */
  void takeUp(String caseId, String field) {
    dossiers
        .answer(caseId, field)
        .ifPresent(needId -> takeUp(dossiers.byId(caseId), field, needId));
  }

  private void takeUp(Case file, String field, String needId) {
    Need need =
        needs
            .forChange(needId)
            .filter(each -> each.tenantId().equals(file.tenantId()))
            .filter(each -> each.open() || each.caseId().filter(file.id()::equals).isPresent())
            .orElseThrow(() -> InvalidInput.in(field, "所选需求已被承接或已不再公布，请重新选择"));
    if (need.open()) {
      need.takeUp(file.id(), clock.instant());
      dossiers.note(file.id(), "承接已发布的需求", need.number().orElse("") + " " + need.words().title());
    }
  }

  @EventListener
  @Transactional
  void closed(CaseClosed closed) {
    needs.findByCaseId(closed.caseId()).stream()
        .filter(need -> closed.ending().closed())
        .forEach(Need::release);
  }
}
