/**
 * Terms in service: who serves which enterprise, from when until when. A posting begins only behind
 * a filed agreement, and its length is the jurisdiction's.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "派驻 postings",
    allowedDependencies = {
      "process",
      "jurisdictions",
      "organisations",
      "dossiers",
      "notifications",
      "agreements",
      "filings"
    })
package org.tepai.postings;
