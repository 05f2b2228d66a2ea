package org.tepai.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an office recommends in a round; the facts of the roster's head. */
public record RecommendedRoster(
    String round,
    String office,
    LocalDate submittedOn,
    LocalDate closesOn,
    LocalDate closesOriginal,
    int count) {

  static final List<String> PLACEHOLDERS =
      List.of("round", "office", "submitted_on", "closes_on", "closes_original", "count");

  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("round", round);
    values.put("office", office);
    values.put("submitted_on", ChineseDate.of(submittedOn));
    values.put("closes_on", ChineseDate.of(closesOn));
    values.put("closes_original", ChineseDate.of(closesOriginal));
    values.put("count", String.valueOf(count));
    return values;
  }
}
