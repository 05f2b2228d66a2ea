package org.tepai.process;

import java.util.Map;
import java.util.Optional;

/**
 * An open task with what its element says beside it and what it belongs to.
 *
 * @param parameters the extension properties of its element
 * @param closing whether its own timer is due and still tried, so that the engine is about to take
 *     it away
 * @param caseId empty when it is an office's own
 * @param roundId empty when it belongs to no round
 */
public record WatchedTask(
    OpenTask task,
    Map<String, String> parameters,
    boolean closing,
    Optional<String> caseId,
    Optional<String> roundId) {

  /** What it belongs to: its case, else its round, else its process. */
  public String matterId() {
    return caseId.or(() -> roundId).orElse(task.processInstanceId());
  }
}
