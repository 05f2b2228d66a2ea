package org.tepai.eligibility;

/**
 * An office lets an applicant pass.
 *
 * @param reason why soft findings do not stand in the way; null or blank when none was given
 */
public record Passing(String officeId, String person, String reason) {

  boolean reasoned() {
    return reason != null && !reason.isBlank();
  }
}
