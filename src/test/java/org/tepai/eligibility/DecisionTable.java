package org.tepai.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * A jurisdiction's eligibility table, evaluated without the process engine: the tables are rules a
 * process owner edits, so each is tested as the table it is.
 */
final class DecisionTable {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final DmnDecision decision;
  private final Map<String, Object> facts;

  private DecisionTable(DmnDecision decision, Map<String, Object> facts) {
    this.decision = decision;
    this.facts = facts;
  }

  static DecisionTable of(String jurisdiction, String name, Map<String, Object> flawless) {
    Path file = Path.of("bpmn", jurisdiction, name + ".dmn");
    try (InputStream in = Files.newInputStream(file)) {
      return new DecisionTable(ENGINE.parseDecision(name, in), flawless);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /**
   * The flawless applicant with one fact changed.
   *
   * @param fact its name; dots lead into nested facts such as {@code settings.team.region}
   */
  DecisionTable but(String fact, Object value) {
    return new DecisionTable(decision, changed(facts, fact, value));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> changed(Map<String, Object> facts, String fact, Object value) {
    String[] path = fact.split("\\.", 2);
    if (!facts.containsKey(path[0])) {
      throw new IllegalArgumentException("the table does not know " + fact);
    }
    Map<String, Object> changed = new HashMap<>(facts);
    changed.put(
        path[0],
        path.length == 1
            ? value
            : changed((Map<String, Object>) facts.get(path[0]), path[1], value));
    return changed;
  }

  /** Findings as "level code clause", sorted. */
  List<String> findings() {
    TreeSet<String> found = new TreeSet<>();
    rows().forEach(row -> found.add(row.get("level") + " " + row.get("code")));
    return List.copyOf(found);
  }

  /** What the officials read. */
  List<String> messages() {
    return rows().stream().map(row -> row.get("message").toString()).toList();
  }

  private List<Map<String, Object>> rows() {
    return ENGINE.evaluateDecisionTable(decision, facts).getResultList();
  }
}
