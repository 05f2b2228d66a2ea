package org.tepai.rosters;

/**
 * CQ-2.3, CQ-1.1.c3: a case passes screening only when somebody has judged the team's expertise in
 * the enterprise's field, and while a round can still take it. What the decision tables found is
 * judged by the module that keeps the findings.
 */
record ScreeningPolicy(boolean expertiseJudged, boolean roundOpen) {

  Ruling rule() {
    if (!expertiseJudged) {
      return Ruling.refused("expertise_in_field", "请核对团队的专业能力和技术特长与企业需求是否相符，并勾选后再通过");
    }
    if (!roundOpen) {
      return Ruling.refused("decision", "本年度各批次均已截止或已报送，不能再通过；请在下一年度重新申报");
    }
    return Ruling.ALLOWED;
  }
}
