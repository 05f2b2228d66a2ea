package org.tepai.documents;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What a jurisdiction's roster may show of an entry; it picks, orders and names the columns itself.
 */
enum RosterColumn {
  ROUND(RosterLine::round),
  DISTRICT(RosterLine::district),
  NUMBER(RosterLine::number),
  ENTERPRISE(RosterLine::enterprise),
  CREDIT_CODE(RosterLine::creditCode),
  TEAM(RosterLine::team),
  LEADER(RosterLine::leader),
  MEMBERS(RosterLine::members),
  SENDING_UNIT(RosterLine::sendingUnit),
  PROBLEMS(RosterLine::problems),
  OPINION(RosterLine::opinion),
  SUBMITTED_ON(line -> ChineseDate.of(line.submittedOn()));

  private final Function<RosterLine, Object> value;

  RosterColumn(Function<RosterLine, Object> value) {
    this.value = value;
  }

  Object of(RosterLine line) {
    return value.apply(line);
  }

  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(RosterColumn::key).toList();
  }

  static RosterColumn byKey(String key) {
    return valueOf(key.toUpperCase(java.util.Locale.ROOT));
  }
}
