package org.tepai.rosters;

/**
 * CQ-2.4: a deciding office has done its part only when it has decided on every entry, with a
 * reason wherever it does not agree.
 */
record ReviewPolicy(ReviewProgress progress) {

  Ruling rule() {
    if (progress.undecided() > 0) {
      return Ruling.refused(
          null,
          "共 %d 项，已审 %d 项，还有 %d 项未审；请在“逐项审核”中全部作出决定后再提交"
              .formatted(progress.entries(), progress.decided(), progress.undecided()));
    }
    if (progress.unreasoned() > 0) {
      return Ruling.refused(
          null, "有 %d 项不同意或退回而未写理由；请在“逐项审核”中补写后再提交".formatted(progress.unreasoned()));
    }
    return Ruling.ALLOWED;
  }
}
