package org.tepai.process;

import java.util.Optional;
import org.tepai.personaldata.PersonalKind;

/**
 * A number of a person, as it was handed in. It travels beside the form's other answers, among
 * which only its masked text stands, so that nothing keeps it by the way.
 *
 * @param masked what stands in its place among the answers
 * @param clear the full number; empty when the mask came back unchanged and the one already kept
 *     stands
 */
public record PersonalAnswer(PersonalKind kind, String masked, Optional<String> clear) {

  static PersonalAnswer of(PersonalKind kind, String typed) {
    return new PersonalAnswer(kind, kind.masked(typed), Optional.of(kind.plain(typed)));
  }

  static PersonalAnswer unchanged(PersonalKind kind, String masked) {
    return new PersonalAnswer(kind, masked, Optional.empty());
  }

  /** Never the number: whatever is written of a hand-in may end in a log. */
  @Override
  public String toString() {
    return kind + " " + masked;
  }
}
