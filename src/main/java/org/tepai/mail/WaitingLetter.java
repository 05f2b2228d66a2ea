package org.tepai.mail;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter that a worker has taken in order to send it.
 *
 * @param tenantId null for letters to administrators
 * @param subject null for a digest
 * @param digestDay null for any other letter
 */
record WaitingLetter(
    String id,
    String tenantId,
    String personId,
    String subject,
    LocalDate digestDay,
    List<Line> lines) {

  WaitingLetter with(List<Line> others) {
    return new WaitingLetter(id, tenantId, personId, subject, digestDay, others);
  }
}
