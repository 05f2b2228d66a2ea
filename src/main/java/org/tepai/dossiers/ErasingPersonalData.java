package org.tepai.dossiers;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;

/**
 * Erases on somebody's request what numbers of persons he handed in, and where he is reached. What
 * an open case needs is kept until the case is closed; that is the reason he is given.
 */
@Service
public class ErasingPersonalData {

  private static final int SHORTEST_REASON = 4;

  private final SubmissionRepository submissions;
  private final Dossiers dossiers;
  private final ErasingNumbers erasing;
  private final RegisteringPerson registering;
  private final AuditTrail audit;

  ErasingPersonalData(
      SubmissionRepository submissions,
      Dossiers dossiers,
      ErasingNumbers erasing,
      RegisteringPerson registering,
      AuditTrail audit) {
    this.submissions = submissions;
    this.dossiers = dossiers;
    this.erasing = erasing;
    this.registering = registering;
    this.audit = audit;
  }

  /**
   * Whoever calls it has made sure that an administrator asks.
   *
   * @param reason who asked for it and when; kept in the audit trail
   * @return how many numbers in forms were erased; phone and mail of the account are not counted
   * @throws InvalidInput when cases of the person are open, or no reason is given
   */
  @Transactional
  public int erase(String personId, String reason) {
    if (reason.strip().length() < SHORTEST_REASON) {
      throw InvalidInput.in("reason", "请写明理由，如申请人和申请日期（至少 %d 个字）".formatted(SHORTEST_REASON));
    }
    List<String> cases = submissions.findCasesBy(personId);
    requireClosed(cases);
    int erased = cases.stream().mapToInt(caseId -> erasing.of(personId, caseId, "应本人要求")).sum();
    registering.forgetReach(personId);
    audit.record(
        AuditedAct.ERASED,
        AuditedMatter.of(personId)
            .withDetail("表单号码 %d 项和联系方式；%s".formatted(erased, reason.strip())));
    return erased;
  }

  private void requireClosed(List<String> caseIds) {
    String open =
        dossiers.all(caseIds).stream()
            .filter(file -> file.closedAt().isEmpty())
            .map(Case::number)
            .collect(Collectors.joining("、"));
    if (!open.isEmpty()) {
      throw InvalidInput.because("此人还有在办案卷（%s），办理依据须保留到办结；办结后再删除。".formatted(open));
    }
  }
}
