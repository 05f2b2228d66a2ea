/**
 * The agreement between the parties of a case: prepared from a text of the jurisdiction, signed by
 * each party's own person, filed by another hand than the one that signed for the office. A posting
 * rests on it, so nothing here may be skipped.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "协议 agreements",
    allowedDependencies = {
      "process",
      "jurisdictions",
      "organisations",
      "dossiers",
      "filings",
      "documents",
      "notifications"
    })
package org.tepai.agreements;
