package org.tepai.documents;

import java.util.List;

/**
 * One published need or result, as it is printed.
 *
 * @param standing whether somebody has taken it up; empty where that is not asked
 */
public record NeedLine(
    String number,
    String kind,
    String enterprise,
    String office,
    String title,
    String description,
    String field,
    String standing) {

  List<Object> cells() {
    return List.of(number, kind, enterprise, office, title, description, field);
  }

  List<Object> cellsWithStanding() {
    return List.of(number, kind, enterprise, office, title, description, field, standing);
  }

  List<String> words() {
    return cells().stream().map(Object::toString).toList();
  }
}
