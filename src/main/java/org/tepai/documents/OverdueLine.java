package org.tepai.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * One overdue task, as it is printed.
 *
 * @param matter number of its case or name of its round; empty where there is neither
 * @param days working days overdue
 */
public record OverdueLine(
    String office,
    String task,
    String matter,
    String person,
    LocalDate due,
    int days,
    String supervised) {

  List<Object> cells() {
    return List.of(office, task, matter, person, due.toString(), days, supervised);
  }
}
