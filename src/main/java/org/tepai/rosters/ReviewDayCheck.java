package org.tepai.rosters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.eligibility.Finding;
import org.tepai.eligibility.JudgingAgain;
import org.tepai.jurisdictions.Jurisdictions;

/**
 * Decision CQ15: an applicant is judged on the day he is verified and again on the day of the
 * review. What has lapsed in between is a warning, or stops the agreement, as the jurisdiction
 * sets.
 */
@Component
class ReviewDayCheck {

  private static final String SETTING = "review.lapsedSince";

  private final JudgingAgain judging;
  private final Jurisdictions jurisdictions;

  ReviewDayCheck(JudgingAgain judging, Jurisdictions jurisdictions) {
    this.judging = judging;
    this.jurisdictions = jurisdictions;
  }

  /**
   * @return by case id, in words for the table, what does not hold any more today
   */
  Map<String, String> lapsed(Collection<String> caseIds) {
    return judging.hardToday(caseIds).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> words(found.getValue())));
  }

  /** Whether an office may not agree to an entry of which something has lapsed. */
  boolean stops(String tenant) {
    return jurisdictions.byId(tenant).settings().text(SETTING).equals("REFUSE");
  }

  private static String words(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.message() + "〔" + finding.clause() + "〕")
        .collect(Collectors.joining("；", "审核日复核：", ""));
  }
}
