package org.tepai.filings;

/**
 * A place as registered.
 *
 * @param township null where none was given
 */
record FiledPlace(String division, String township) {

  /** As the database writes it for comparison. */
  String key() {
    return division + " " + (township == null ? "" : township);
  }
}
