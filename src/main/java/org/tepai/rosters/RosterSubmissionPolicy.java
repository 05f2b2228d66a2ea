package org.tepai.rosters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * CQ-2.3, CQ-7.batches: a roster is in time up to its last instant, names only the office's own
 * screened cases, and is empty only when the office says so. What comes later belongs to the next
 * round.
 *
 * @param screened numbers of the cases the office may name
 * @param quota how many it may name (decision CQ20); empty when the regulation sets no number
 */
record RosterSubmissionPolicy(OfficeRoster roster, Collection<String> screened, OptionalInt quota) {

  private static final String FIELD = "selected_cases";

  Ruling rule(Set<String> selected, boolean noneThisRound, Instant now) {
    if (!roster.collectsAt(now)) {
      return Ruling.refused(null, "报送已于 " + roster.closesOn() + " 截止，本次报送未被接受；未报送的案卷归入下一批次");
    }
    if (noneThisRound != selected.isEmpty()) {
      return noneThisRound
          ? Ruling.refused(FIELD, "已勾选“本批次没有推荐项目”，不能再选择推荐的项目")
          : Ruling.refused(FIELD, "请选择推荐的项目；没有推荐的请勾选“本批次没有推荐项目”");
    }
    List<String> foreign = selected.stream().filter(each -> !screened.contains(each)).toList();
    if (!foreign.isEmpty()) {
      return Ruling.refused(FIELD, "以下案卷不是本区县本批次筛选通过的，不能推荐：" + String.join("、", foreign));
    }
    return withinQuota(selected.size());
  }

  private Ruling withinQuota(int selected) {
    return quota.isPresent() && selected > quota.getAsInt()
        ? Ruling.refused(FIELD, "推荐 " + selected + " 项，超过名额 " + quota.getAsInt() + " 项")
        : Ruling.ALLOWED;
  }
}
