package org.tepai.rosters;

import java.time.LocalDate;

/**
 * Decision CQ6: a later day must lie ahead, and within the year whose notice the round belongs to.
 */
record ExtensionPolicy(Round round, LocalDate today) {

  private static final String FIELD = "extend_to";

  Ruling rule(LocalDate until) {
    if (!until.isAfter(today)) {
      return Ruling.refused(FIELD, "“延期至”须晚于今天（" + today + "）");
    }
    if (until.getYear() != round.originalDate().getYear()) {
      return Ruling.refused(FIELD, "“延期至”须在 " + round.originalDate().getYear() + " 年内");
    }
    return Ruling.ALLOWED;
  }
}
