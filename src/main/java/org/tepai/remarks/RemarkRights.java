package org.tepai.remarks;

import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.notifications.CaseAudience;
import org.tepai.notifications.TaskHolders;
import org.tepai.organisations.Speakers;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/**
 * Who may read and write beside a case. To see a case is not enough to write in it: an office that
 * decides for all sees every case, and says something only where it has something to do.
 */
@Component
class RemarkRights {

  private final Dossiers dossiers;
  private final CaseAudience audience;
  private final Speakers speakers;
  private final ProcessEngineClient engine;
  private final TaskHolders holders;
  private final RemarkSettings settings;
  private final Clock clock;

  RemarkRights(
      Dossiers dossiers,
      CaseAudience audience,
      Speakers speakers,
      ProcessEngineClient engine,
      TaskHolders holders,
      RemarkSettings settings,
      Clock clock) {
    this.dossiers = dossiers;
    this.audience = audience;
    this.speakers = speakers;
    this.engine = engine;
    this.holders = holders;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws NoSuchElementException when there is no such case, or none for this person
   */
  Case readable(String caseId, String personId) {
    return dossiers
        .find(caseId)
        .filter(file -> audience.maySee(file, personId))
        .orElseThrow(() -> new NoSuchElementException("没有这个案卷，或您不是它的当事人。"));
  }

  /** Of a case that he may see. */
  boolean mayWrite(Case file, String personId) {
    return !file.stage().closed()
        && (audience.takesPart(file, personId) || hasTask(file, personId));
  }

  boolean mayWithdraw(Remark remark, Case file, String personId) {
    Instant last = remark.madeAt().plus(settings.withdrawable());
    return remark.hand().person().equals(personId)
        && !remark.isWithdrawn()
        && !file.stage().closed()
        && !clock.instant().isAfter(last);
  }

  private boolean hasTask(Case file, String personId) {
    Set<String> own = speakers.ids(file.tenantId(), personId);
    return engine.openTasks(file.processInstanceId()).stream()
        .anyMatch(task -> isHis(task, personId, own));
  }

  private boolean isHis(OpenTask task, String personId, Set<String> own) {
    return personId.equals(task.assignee())
        || holders.holdingOrganisations(task).stream().anyMatch(own::contains);
  }
}
