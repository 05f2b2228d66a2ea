package org.tepai.rosters;

import java.time.Instant;
import org.tepai.calendars.Deadline;

/** CQ-7.batches: a round is opened once, and not after the day it was due. */
record OpeningPolicy(Deadline deadline) {

  Ruling rule(boolean openedBefore, Instant now) {
    if (openedBefore) {
      return Ruling.refused("round", "该批次的通知已经发布，不能重复发布");
    }
    if (!deadline.isOpenAt(now)) {
      return Ruling.refused("round", "该批次的报送期限（" + deadline.day() + "）已过，不能再发布");
    }
    return Ruling.ALLOWED;
  }
}
