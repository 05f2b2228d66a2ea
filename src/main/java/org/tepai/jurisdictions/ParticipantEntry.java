package org.tepai.jurisdictions;

import java.util.Optional;

/**
 * A part that somebody plays in a case. Models name parts and never people: who plays one is known
 * only when the case is there.
 *
 * @param signs role that signs for the organisation; a person signs himself
 */
public record ParticipantEntry(String id, String name, Is is, Optional<String> signs) {

  /** What can play the part. */
  public enum Is {
    /** An enterprise or a unit. */
    ORGANISATION,
    /** Somebody for himself. */
    PERSON,
    /** Whichever office serves the case's place on the day. */
    COMPETENT_OFFICE
  }

  /** The word that stands in texts for whoever plays the part. */
  public String placeholder() {
    return id.replace('-', '_');
  }
}
