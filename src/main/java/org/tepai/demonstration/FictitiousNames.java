package org.tepai.demonstration;

import java.time.LocalDate;
import java.util.List;

/** Names of one made-up organisation and its people; each says that it is made up. */
final class FictitiousNames {

  private final Script script;
  private final int index;

  FictitiousNames(Script script, int index) {
    this.script = script;
    this.index = index;
  }

  String enterprise(String division) {
    return named("enterprise", script.names().enterprise(), division);
  }

  String sendingUnit() {
    return named("unit", script.names().sendingUnit(), "");
  }

  /** A person's name; the same for the same part of the same organisation. */
  String person(String part) {
    return named(part, "{one surnames}{one givenNames}", "");
  }

  /**
   * @param turn which enterprise of the division it is
   * @return null where the script names no township
   */
  String township(String division, int turn) {
    List<String> townships = script.names().townships().getOrDefault(division, List.of());
    return townships.isEmpty() ? null : townships.get(turn % townships.size());
  }

  private String named(String part, String pattern, String division) {
    Dice dice = Dice.of(script.seed(), part + index);
    LocalDate day = script.begins().toLocalDate();
    Filling filling = new Filling(dice, script.words(), day, name -> known(name, division));
    return String.valueOf(filling.text(pattern));
  }

  /** Words that go by the number of the organisation, so that no two are called the same. */
  private Object known(String name, String division) {
    if (name.equals("division")) {
      return division;
    }
    String[] parts = name.split("\\s+");
    List<String> list = script.words().get(parts[1]);
    int step = parts.length > 2 ? script.words().get(parts[2]).size() : 1;
    return list.get(index / step % list.size());
  }
}
