package org.tepai.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * One posting, as it is printed.
 *
 * @param number of its case
 * @param parts who takes part, each with the part's name
 * @param endedOn null while it is in service
 * @param reason of its end; empty while it is in service
 */
public record PostingLine(
    String number,
    String parts,
    LocalDate startsOn,
    LocalDate endsOn,
    String state,
    LocalDate endedOn,
    String reason) {

  List<Object> cells() {
    return List.of(
        number,
        parts,
        startsOn.toString(),
        endsOn.toString(),
        state,
        endedOn == null ? "" : endedOn.toString(),
        reason);
  }
}
