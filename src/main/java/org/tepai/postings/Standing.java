package org.tepai.postings;

import java.time.LocalDate;
import java.util.Optional;

/** What is shown of a posting on a day: what is decided may still lie ahead. */
final class Standing {

  private Standing() {}

  /**
   * @param endedOn empty while nobody has ended it
   */
  static String of(LocalDate startsOn, Optional<LocalDate> endedOn, LocalDate today) {
    if (endedOn.isPresent()) {
      LocalDate end = endedOn.get();
      return end.isAfter(today) ? "将于 " + end + " 终止" : Posting.State.ENDED.label();
    }
    return startsOn.isAfter(today) ? "待开始" : Posting.State.IN_SERVICE.label();
  }
}
