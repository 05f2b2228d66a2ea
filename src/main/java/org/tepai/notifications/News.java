package org.tepai.notifications;

import java.util.Map;
import org.tepai.dossiers.Case;

/**
 * Something that happened and that somebody must hear of.
 *
 * @param kind key of the jurisdiction's text
 * @param values what the text's placeholders stand for
 * @param caseId the case it is about; null when it is about a round
 */
public record News(String tenantId, String kind, Map<String, ?> values, String caseId) {

  /**
   * News of one case. The text need not be given the case's number: {@code case} always stands for
   * it.
   */
  public static News of(Case file, String kind, Map<String, ?> values) {
    Map<String, Object> all = new java.util.HashMap<>(values);
    all.put("case", file.number());
    return new News(file.tenantId(), kind, all, file.id());
  }

  /** News of a round or of an office. */
  public static News of(String tenantId, String kind, Map<String, ?> values) {
    return new News(tenantId, kind, values, null);
  }
}
