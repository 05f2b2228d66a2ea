package org.tepai.documents;

import java.util.List;

/** One filing of a register, as it is printed. */
public record FilingLine(
    String number,
    String name,
    String category,
    String holder,
    String under,
    String division,
    String supervisor,
    String filedOn,
    String state,
    String endedOn,
    String reason) {

  List<Object> cells() {
    return List.of(
        number,
        name,
        category,
        holder,
        under,
        division,
        supervisor,
        filedOn,
        state,
        endedOn,
        reason);
  }
}
