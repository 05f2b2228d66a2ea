package org.tepai.rosters;

import java.util.Arrays;
import java.util.Optional;
import org.tepai.process.TypedWords;

/** CQ-2.4, decision CQ22: what a deciding office may write down about one entry. */
final class DraftPolicy {

  private static final int LONGEST_REASON = 500;

  private DraftPolicy() {}

  /** Empty for what is no decision. */
  static Optional<Opinion> opinion(ReviewSheet.Draft draft) {
    return Arrays.stream(Opinion.values())
        .filter(opinion -> opinion.name().equals(draft.decision()))
        .findFirst();
  }

  /**
   * @param lapsed what no longer holds on the day of the review, where that stops the agreement
   */
  static Ruling rule(ReviewSheet.Draft draft, boolean onRoster, Optional<String> lapsed) {
    if (!onRoster) {
      return Ruling.refused("caseId", "该案卷不在本批次推荐名单中");
    }
    if (draft.decision() == null) {
      return Ruling.ALLOWED;
    }
    Optional<Opinion> opinion = opinion(draft);
    if (opinion.isEmpty()) {
      return Ruling.refused("decision", "审核意见只能是同意、不同意或退回");
    }
    if (opinion.get() == Opinion.AGREE && lapsed.isPresent()) {
      return Ruling.refused("decision", "不能同意，" + lapsed.get());
    }
    boolean blank = draft.reason() == null || draft.reason().isBlank();
    if (blank && opinion.get().needsReason()) {
      return Ruling.refused("reason", "不同意或退回须填写理由");
    }
    return blank ? Ruling.ALLOWED : wording(draft.reason());
  }

  private static Ruling wording(String reason) {
    if (!TypedWords.keepable(reason)) {
      return Ruling.refused("reason", "理由含有不可见的控制字符，请删除后重填");
    }
    return reason.length() <= LONGEST_REASON
        ? Ruling.ALLOWED
        : Ruling.refused("reason", "理由不得超过 " + LONGEST_REASON + " 字");
  }
}
