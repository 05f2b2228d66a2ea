package org.tepai.dossiers;

import java.util.Map;
import org.tepai.process.Submission;

/**
 * What somebody decided about a case, and why.
 *
 * @param elementId model element at which it was decided
 * @param title what was decided on, as the model names it
 * @param outcome its code, as gateways read it
 * @param reason reason or opinion; null when none was given
 * @param person who decided
 * @param onBehalfOf the absent person in whose place a deputy decided; null when nobody's
 * @param organisationId for whom the person decided; null when for himself
 */
public record Decision(
    String elementId,
    String title,
    String outcome,
    String reason,
    String person,
    String onBehalfOf,
    String organisationId) {

  /** Of decisions that any process may ask for; a jurisdiction's own are called as in its forms. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("ACCEPT", "受理"),
          Map.entry("SUPPLEMENT", "退回补正"),
          Map.entry("REFUSE", "不予通过"),
          Map.entry("AGREE", "同意"),
          Map.entry("DECLINE", "不同意"),
          Map.entry("RETURN", "退回"),
          Map.entry("PASS", "通过"),
          Map.entry("RECOMMEND", "推荐"),
          Map.entry("SIGN", "签署"),
          Map.entry("NOT_SIGNED", "不同意签署"),
          Map.entry("REVISE", "修改后重签"),
          Map.entry("END", "终止办理"),
          Map.entry("FILE", "准予备案"),
          Map.entry("CHANGE", "要求修改"),
          Map.entry("RESUBMIT", "修改后重新提出"),
          Map.entry("WITHDRAW", "撤回"),
          Map.entry("GRANT", "同意延期"),
          Map.entry("EXTEND", "申请延期"));

  /** A decision taken with a form whose field {@code decision} holds the outcome. */
  public static Decision of(Submission submission, String reason, String organisationId) {
    return new Decision(
        submission.elementId(),
        submission.taskName(),
        submission.text("decision"),
        reason,
        submission.submittedBy(),
        submission.onBehalfOf(),
        organisationId);
  }

  /** The same decision under a code of its own, where the form's says something else elsewhere. */
  public Decision as(String code) {
    return new Decision(elementId, title, code, reason, person, onBehalfOf, organisationId);
  }

  /** Whether the outcome's code has words of its own. */
  static boolean isNamed(String outcome) {
    return LABELS.containsKey(outcome);
  }

  /**
   * @return what users see for an outcome's code; the code itself when it has no words
   */
  public static String outcomeLabel(String outcome) {
    return LABELS.getOrDefault(outcome, outcome);
  }
}
