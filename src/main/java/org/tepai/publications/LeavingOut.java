package org.tepai.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * What a form says is left out, each with a reason. It is told to the enterprise's liaison, who can
 * word it better in the next period.
 */
@Component
class LeavingOut {

  static final String ROWS = "left_out";

  private final PublicationNews news;

  LeavingOut(PublicationNews news) {
    this.news = news;
  }

  /**
   * @return what stays
   * @throws InvalidInput when something is named twice, or is none of these
   */
  List<Need> leave(Publication publication, List<Need> all, Submission submission) {
    Map<String, String> reasons = reasons(submission);
    List<Need> left = all.stream().filter(need -> reasons.containsKey(need.id())).toList();
    if (left.size() < reasons.size()) {
      throw InvalidInput.in(ROWS, "所选条目不在待处理的需求和成果之中，请重新选择");
    }
    left.forEach(need -> need.leaveOut(LeftOut.because(reasons.get(need.id()), submission.hand())));
    left.forEach(need -> news.leftOut(publication, need));
    return all.stream().filter(need -> !left.contains(need)).toList();
  }

  private static Map<String, String> reasons(Submission submission) {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Map<String, Object> row : submission.rows(ROWS)) {
      String before =
          reasons.put(String.valueOf(row.get("need")), String.valueOf(row.get("reason")));
      if (before != null) {
        throw InvalidInput.in(ROWS, "同一条目只能列一次");
      }
    }
    return reasons;
  }
}
