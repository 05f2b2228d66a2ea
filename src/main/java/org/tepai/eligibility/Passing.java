package org.tepai.eligibility;

/**
 * An office lets an applicant pass.
 *
 * @param onBehalfOf the absent person in whose place a deputy does; null when nobody's
 * @param reason why soft findings do not stand in the way; null or blank when none was given
 */
public record Passing(String officeId, String person, String onBehalfOf, String reason) {

  boolean reasoned() {
    return reason != null && !reason.isBlank();
  }
}
