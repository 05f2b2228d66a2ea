package org.tepai.documents;

import java.time.LocalDate;

/**
 * The head and foot of a published list of needs and results.
 *
 * @param remark null when none was given
 */
public record PublishedNeeds(
    String title,
    String documentNumber,
    String period,
    LocalDate publishedOn,
    String issuer,
    String remark) {

  String fileName() {
    return title + "（" + period + "）";
  }
}
