package org.tepai.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the deciding offices publish of a round; the facts of the list's head and foot. */
public record PublishedList(
    String title,
    String documentNumber,
    String round,
    LocalDate publishedOn,
    List<String> issuers,
    int count) {

  static final List<String> PLACEHOLDERS =
      List.of("title", "document_number", "round", "published_on", "issuers", "count");

  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", title);
    values.put("document_number", documentNumber);
    values.put("round", round);
    values.put("published_on", ChineseDate.of(publishedOn));
    values.put("issuers", String.join("  ", issuers));
    values.put("count", String.valueOf(count));
    return values;
  }
}
