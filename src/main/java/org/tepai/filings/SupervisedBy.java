package org.tepai.filings;

/**
 * Who supervises a filing, as it was when it was filed.
 *
 * @param organisationId null where nobody does
 * @param role whose task it is there
 * @param atPlace whether it is the office of the filing's place, which a reform may change
 */
record SupervisedBy(String organisationId, String role, boolean atPlace) {

  static final SupervisedBy NONE = new SupervisedBy(null, null, false);
}
