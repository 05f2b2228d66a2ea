package org.tepai.matching;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.matching.MatchAnswer.Side;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.process.Submission;

/** Takes the answers of enterprise and team; only two yeses make a match. */
@Service
class ConfirmingMatch {

  private static final String AGREE = "AGREE";

  private final Dossiers dossiers;
  private final MatchAnswerRepository answers;
  private final Notifications notifications;

  ConfirmingMatch(Dossiers dossiers, MatchAnswerRepository answers, Notifications notifications) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.answers = answers;
  }

  void answer(String caseId, Side side, Submission answer) {
    boolean agrees = AGREE.equals(answer.text("decision"));
    String reason = agrees ? answer.optionalText("reason").orElse(null) : answer.text("reason");
    answers.save(new MatchAnswer(caseId, side, agrees));
    dossiers.decide(caseId, answer, Decision.of(answer, reason, organisationOf(caseId, side)));
  }

  private String organisationOf(String caseId, Side side) {
    Case file = dossiers.byId(caseId);
    return side == Side.ENTERPRISE ? file.organisationId() : file.sendingUnitId().orElse(null);
  }

  /**
   * @return whether both agreed; the next proposal starts from nothing
   */
  boolean conclude(String caseId) {
    List<MatchAnswer> both = answers.findByCaseId(caseId);
    boolean matched =
        both.size() == Side.values().length && both.stream().allMatch(MatchAnswer::agrees);
    answers.deleteAll(both);
    Case file = dossiers.byId(caseId);
    if (matched) {
      file.moveTo(Stage.MATCHED);
    } else {
      notifications.tell(
          News.of(file, "match.declined", Map.of("reason", dossiers.lastReason(caseId))),
          Recipient.applicantsOf(file));
    }
    dossiers.note(caseId, "需求对接", matched ? "企业与团队均确认对接" : "双方未达成一致，需求重新发布");
    return matched;
  }
}
