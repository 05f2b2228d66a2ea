package org.tepai.dossiers;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which cases somebody takes part himself: his own, for whatever organisation, and those of the
 * absent for whom he stands in, but only what they do for the organisation where he does.
 */
public final class PartsTaken {

  private final String person;
  private final Set<String> represented;

  private PartsTaken(String person, Set<String> represented) {
    this.person = person;
    this.represented = represented;
  }

  public static PartsTaken by(String personId) {
    return new PartsTaken(personId, Set.of());
  }

  /** And the parts that somebody absent takes for an organisation. */
  public PartsTaken andBy(String absent, String organisationId) {
    Set<String> all = new TreeSet<>(represented);
    all.add(pair(absent, organisationId));
    return new PartsTaken(person, all);
  }

  /** Whether one of the case's participants is meant. */
  public boolean includes(Case file) {
    return file.participants().stream()
        .anyMatch(
            each ->
                person.equals(each.personId())
                    || represented.contains(pair(each.personId(), each.organisationId())));
  }

  String person() {
    return person;
  }

  /** Person and organisation in one word each, as the query for a list compares them. */
  Collection<String> represented() {
    return represented;
  }

  private static String pair(String person, String organisationId) {
    return person + " " + organisationId;
  }
}
