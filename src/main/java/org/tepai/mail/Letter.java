package org.tepai.mail;

import java.util.List;
import java.util.Objects;

/**
 * A letter to one person. It carries no personal data of a case: whoever may see them follows the
 * link.
 *
 * @param tenantId the jurisdiction in whose name it is written; null for letters to administrators
 */
public record Letter(String tenantId, String personId, String subject, List<Line> lines) {

  public Letter {
    Objects.requireNonNull(personId, "a letter has a recipient");
    Objects.requireNonNull(subject, "a letter has a subject");
    lines = List.copyOf(lines);
  }
}
