package org.tepai.notifications;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tepai.dossiers.Case;

/**
 * Something that happened and that somebody must hear of.
 *
 * @param kind key of the jurisdiction's text
 * @param values what the text's placeholders stand for
 * @param caseId the case it is about; null when it is about something else
 * @param roundId the round it is about; null when it is about something else
 * @param link the page where more is to be read, below the product's address; null when it is the
 *     case's or the round's, or there is none
 */
public record News(
    String tenantId,
    String kind,
    Map<String, ?> values,
    String caseId,
    String roundId,
    String link) {

  /**
   * News of one case. The text need not be given the case's number: {@code case} always stands for
   * it.
   */
  public static News of(Case file, String kind, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("case", file.number());
    return new News(file.tenantId(), kind, all, file.id(), null, null);
  }

  /** News of an office, or of something that has no page of its own. */
  public static News of(String tenantId, String kind, Map<String, ?> values) {
    return new News(tenantId, kind, values, null, null, null);
  }

  /** News of a round. */
  public static News ofRound(String tenantId, String roundId, String kind, Map<String, ?> values) {
    return new News(tenantId, kind, values, null, roundId, null);
  }

  /** The same with a page of its own to lead to. */
  public News linked(String page) {
    return new News(tenantId, kind, values, caseId, roundId, page);
  }

  /** The page where more is to be read. */
  Optional<String> page() {
    return Optional.ofNullable(link)
        .or(() -> Optional.ofNullable(caseId).map(id -> "/tepai/cases/" + id))
        .or(() -> Optional.ofNullable(roundId).map(id -> "/tepai/rounds/" + id));
  }
}
