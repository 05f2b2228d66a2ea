package org.tepai.dossiers;

import java.util.EnumSet;
import java.util.Set;

/** How far a case has come, in the words its people use. */
public enum Stage {
  IN_PROGRESS("办理中"),
  APPLIED("待核验"),
  LISTED("需求对接"),
  TEAM_APPLIED("已申报"),
  MATCHED("对接成功"),
  SCREENING("筛选"),
  SCREENED("待推荐"),
  RECOMMENDED("已推荐"),
  CONFIRMED("已认定"),
  SIGNING("签订协议"),
  SIGNED("待备案"),
  FILED("已备案"),
  IN_SERVICE("派驻中"),
  REFUSED("未通过"),
  WITHDRAWN("已撤回"),
  LAPSED("逾期终止"),
  COMPLETED("已办结"),
  ENDED("已终止");

  private static final Set<Stage> CLOSED = EnumSet.of(REFUSED, WITHDRAWN, LAPSED, COMPLETED, ENDED);
  private static final Set<Stage> UNDECIDED =
      EnumSet.of(APPLIED, LISTED, TEAM_APPLIED, MATCHED, SCREENING, SCREENED, RECOMMENDED);
  private static final Set<Stage> SIGNABLE = EnumSet.of(CONFIRMED, SIGNING, SIGNED);

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** What users see. */
  public String label() {
    return label;
  }

  /** Whether the matter has ended, so that nothing moves any more. */
  public boolean closed() {
    return CLOSED.contains(this);
  }

  /** Whether the municipal decision is still to come. */
  public boolean undecided() {
    return UNDECIDED.contains(this);
  }

  /** The stages in which a case waits for the municipal decision. */
  public static Set<Stage> beforeDecision() {
    return EnumSet.copyOf(UNDECIDED);
  }

  /** The stages in which a matter has ended. */
  public static Set<Stage> endings() {
    return EnumSet.copyOf(CLOSED);
  }

  /** The stages in which what was asked for is no longer under way: in service, or ended. */
  static Set<Stage> settled() {
    Set<Stage> settled = endings();
    settled.add(IN_SERVICE);
    return settled;
  }

  /** Whether an agreement may be prepared and signed. */
  public boolean signable() {
    return SIGNABLE.contains(this);
  }
}
