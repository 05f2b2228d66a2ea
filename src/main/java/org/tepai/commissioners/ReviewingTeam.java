package org.tepai.commissioners;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.eligibility.CheckingEligibility;
import org.tepai.eligibility.Finding;
import org.tepai.eligibility.Judging;
import org.tepai.eligibility.Level;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/** The sending unit agrees to its team, returns the application to the leader, or refuses. */
@Service
class ReviewingTeam {

  private static final String AGREE = "AGREE";

  private final Dossiers dossiers;
  private final CheckingEligibility eligibility;
  private final Notifications notifications;

  ReviewingTeam(Dossiers dossiers, CheckingEligibility eligibility, Notifications notifications) {
    this.dossiers = dossiers;
    this.notifications = notifications;
    this.eligibility = eligibility;
  }

  /**
   * @param judging how the team is judged, now that the unit has said what it is
   * @param processDefinitionId whose tables judge
   * @return the outcome that the gateway reads: AGREE, RETURN or REFUSE
   */
  String review(String caseId, Submission review, Judging judging, String processDefinitionId) {
    Case file = dossiers.byId(caseId);
    String outcome = review.text("decision");
    if (!outcome.equals(AGREE)) {
      review.text("opinion");
    }
    String opinion = review.optionalText("opinion").orElse(null);
    dossiers.decide(
        caseId, review, Decision.of(review, opinion, file.sendingUnitId().orElseThrow()));
    if (outcome.equals("REFUSE")) {
      notifications.tell(
          News.of(file, "unit.refused", Map.of("reason", opinion)), Recipient.applicantsOf(file));
    }
    if (outcome.equals(AGREE)) {
      requireNoHardFinding(caseId, judging, processDefinitionId);
      file.moveTo(Stage.SCREENING);
    }
    return outcome;
  }

  private void requireNoHardFinding(String caseId, Judging judging, String processDefinitionId) {
    String hard =
        eligibility.check(caseId, judging, processDefinitionId).stream()
            .filter(finding -> finding.level() == Level.HARD)
            .map(ReviewingTeam::named)
            .collect(Collectors.joining("；"));
    if (!hard.isEmpty()) {
      throw InvalidInput.in("decision", "团队不符合以下条件，不能同意，请退回团队修改或不予同意：" + hard);
    }
  }

  private static String named(Finding finding) {
    return finding.message() + "〔" + finding.clause() + "〕";
  }
}
