package org.tepai.portal;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.personaldata.PersonalKind;
import org.tepai.process.InvalidInput;

/**
 * Shows somebody a full number, for a reason that he gives, and never without its being written
 * down: whoever may see it has been asked before.
 */
@Component
class Revealing {

  static final int SHORTEST_REASON = 4;
  static final int LONGEST_REASON = 200;

  private final AuditTrail audit;

  Revealing(AuditTrail audit) {
    this.audit = audit;
  }

  /** A number as it is shown once. */
  record Revealed(String label, String number) {}

  /**
   * @throws InvalidInput when no reason is given
   */
  Revealed reveal(
      AuditedMatter matter, String label, String reason, Supplier<Optional<String>> number) {
    String given = reason.strip();
    if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
      throw InvalidInput.in(
          "reason", "请写明查看完整号码的理由（%d 至 %d 个字）".formatted(SHORTEST_REASON, LONGEST_REASON));
    }
    String full = number.get().orElseThrow(() -> new NoSuchElementException("该号码已按规定删除。"));
    audit.recordNow(AuditedAct.READ_PERSONAL_DATA, matter.withDetail(without(full, given)));
    return new Revealed(label, full);
  }

  /** Somebody may write the number itself into his reason; readers of the trail must not see it. */
  private static String without(String number, String reason) {
    return reason.replace(number, String.valueOf(PersonalKind.HIDDEN).repeat(number.length()));
  }
}
