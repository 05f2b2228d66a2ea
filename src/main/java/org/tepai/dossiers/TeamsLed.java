package org.tepai.dossiers;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose teams somebody may lead: his own, wherever they are sent from, and a leader's for whom he
 * stands in, but only those that this leader has for the unit where he does.
 */
public final class TeamsLed {

  private final String leader;
  private final Set<String> represented;

  private TeamsLed(String leader, Set<String> represented) {
    this.leader = leader;
    this.represented = represented;
  }

  public static TeamsLed by(String personId) {
    return new TeamsLed(personId, Set.of());
  }

  /** And the teams that an absent leader has for a unit. */
  public TeamsLed andBy(String absent, String sendingUnitId) {
    Set<String> all = new TreeSet<>(represented);
    all.add(pair(absent, sendingUnitId));
    return new TeamsLed(leader, all);
  }

  /** Whether the case's team is one of them. */
  public boolean includes(Case file) {
    return file.teamLeader().filter(leader::equals).isPresent()
        || represented.contains(
            pair(file.teamLeader().orElse(""), file.sendingUnitId().orElse("")));
  }

  String leader() {
    return leader;
  }

  /** Leader and unit in one word each, as the query for a list compares them. */
  Collection<String> represented() {
    return represented;
  }

  private static String pair(String leader, String sendingUnitId) {
    return leader + " " + sendingUnitId;
  }
}
