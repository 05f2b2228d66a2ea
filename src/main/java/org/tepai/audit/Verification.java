package org.tepai.audit;

import java.util.List;

/**
 * What was found when the trail was gone through.
 *
 * @param first where the chain begins
 * @param newest its newest seal; null when it has none
 * @param links how many seals were checked
 * @param waiting how many entries wait for their seal, as they may for a moment
 * @param flaws the first of them
 * @param more how many more there are
 */
public record Verification(
    long first, Anchor newest, long links, long waiting, List<Flaw> flaws, long more) {

  public boolean sound() {
    return flaws.isEmpty();
  }

  /** In a line, for the trail itself and for the command. */
  public String summary() {
    return "自第 %d 位起校验 %d 条，最新封印 %s，待封存 %d 条，%s (%d checked, %s)"
        .formatted(
            first,
            links,
            newest == null ? "无" : newest,
            waiting,
            sound() ? "完好" : "发现 " + (flaws.size() + more) + " 处破坏",
            links,
            sound() ? "sound" : "BROKEN");
  }
}
