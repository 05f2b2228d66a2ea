package org.tepai.publications;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CaseClosed;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.dossiers.Stage;
import org.tepai.process.InvalidInput;

/**
 * BT-11.1: a case that begins with a published need marks it as taken up, so that nobody else works
 * out the same. It is open again when nothing comes of the case.
 */
@Service
class TakingUpNeed {

  private static final String ENTERPRISE = "enterprise";

  /** How a case ends that came to nothing; whatever came of any other has answered the need. */
  private static final Set<Stage> IN_VAIN =
      EnumSet.of(Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

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
   * @throws InvalidInput when it is no longer open, or another enterprise's
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
    requireOwn(need, file, field);
    if (need.open()) {
      need.takeUp(file.id(), clock.instant());
      dossiers.note(file.id(), "承接已发布的需求", need.number().orElse("") + " " + need.words().title());
    }
  }

  /** Whoever serves an enterprise answers what that enterprise has asked for, not another. */
  private static void requireOwn(Need need, Case file, String field) {
    boolean own =
        file.participant(ENTERPRISE)
            .flatMap(Participant::organisation)
            .filter(need.enterpriseId()::equals)
            .isPresent();
    if (!own) {
      throw InvalidInput.in(
          field, "所选需求是“%s”提出的，请选择本案卷企业的需求，或者不选".formatted(need.enterpriseName()));
    }
  }

  @EventListener
  @Transactional
  void closed(CaseClosed closed) {
    if (IN_VAIN.contains(closed.ending())) {
      needs.findByCaseId(closed.caseId()).forEach(Need::release);
    }
  }
}
