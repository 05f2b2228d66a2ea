package org.tepai.rosters;

import java.util.Collection;
import java.util.List;

/**
 * CQ-2.4, CQ-7.order: the municipal roster is published only after every deciding office has
 * completed its review and every entry has come to an outcome.
 */
record PublicationPolicy(List<String> deciding) {

  Ruling rule(Collection<String> completed, long undecided) {
    List<String> missing = deciding.stream().filter(each -> !completed.contains(each)).toList();
    if (!missing.isEmpty()) {
      return Ruling.refused(null, "尚有 " + missing.size() + " 个部门未完成审核认定，不能发布名单");
    }
    if (undecided > 0) {
      return Ruling.refused(null, "尚有 " + undecided + " 项没有审核结果，不能发布名单");
    }
    return Ruling.ALLOWED;
  }
}
