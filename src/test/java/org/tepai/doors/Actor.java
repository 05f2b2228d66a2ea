package org.tepai.doors;

/** Who knocks. The case is one of an enterprise in a district of one jurisdiction. */
enum Actor {
  ANONYMOUS,
  OTHER_DISTRICT,
  OTHER_JURISDICTION,
  OTHER_ENTERPRISE,
  OWNER,
  SYSTEM,
  SECURITY,
  AUDIT
}
