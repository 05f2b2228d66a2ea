package org.tepai.jurisdictions;

import java.util.List;
import java.util.Optional;

/**
 * A public body with a part in the process. Its id is the id of its organisation and part of its
 * groups' names, so it must be unlike that of any other office of any jurisdiction.
 */
public record Office(
    String id,
    String name,
    Level level,
    Kind kind,
    Optional<String> parent,
    Optional<String> division,
    List<String> roles,
    Validity validity,
    Optional<String> successor,
    Contact contact) {

  /** How far up the office stands. */
  public enum Level {
    MUNICIPAL,
    DISTRICT
  }

  /** What sort of body it is; districts and zones collect applications, the others decide. */
  public enum Kind {
    BUREAU,
    COMMISSION,
    DISTRICT,
    ZONE
  }

  /** The person who answers for this work; the regulation wants one named in every office. */
  public record Contact(String person, String name, String role) {}

  public boolean collects() {
    return kind == Kind.DISTRICT || kind == Kind.ZONE;
  }
}
