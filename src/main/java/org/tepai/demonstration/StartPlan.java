package org.tepai.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The starts of one script, each with its time, its name and whose turn it is. */
final class StartPlan {

  /**
   * One start at its time.
   *
   * @param id the same after a restart
   * @param turn how many of the same pool of people have started something before; where turns
   *     begin anew, only those of the same entry count
   */
  record Planned(String id, Instant at, Script script, Script.Starts starts, int turn) {}

  private final Script script;
  private final ZoneId zone;
  private final Map<String, Integer> turns = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  StartPlan(Script script, ZoneId zone) {
    this.script = script;
    this.zone = zone;
  }

  List<Planned> all() {
    List<Planned> all = new ArrayList<>();
    for (Script.Starts starts : script.starts()) {
      for (int i = 0; i < starts.count(); i++) {
        all.add(new Planned(id(starts), at(starts, i), script, starts, turn(starts)));
      }
    }
    return all;
  }

  private String id(Script.Starts starts) {
    String kind = script.jurisdiction() + "/" + starts.process() + "/" + starts.from();
    return kind + "/" + (numbers.merge(kind, 1, Integer::sum) - 1);
  }

  private int turn(Script.Starts starts) {
    String pool = starts.organisation().orElse(starts.holder()) + "/" + starts.role();
    String anew = starts.anew() ? "/" + starts.process() + "/" + starts.from() : "";
    return turns.merge(pool + anew, 1, Integer::sum) - 1;
  }

  private Instant at(Script.Starts starts, int index) {
    Duration step = Duration.between(starts.from(), starts.to()).dividedBy(starts.count());
    return starts.from().plus(step.multipliedBy(index)).atZone(zone).toInstant();
  }
}
