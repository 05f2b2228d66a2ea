/**
 * What enterprises need and what results they have: reported by each enterprise's liaison once a
 * period, gathered by the office at its place, published for everybody who looks for an enterprise.
 * How long a period is, the jurisdiction says.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "publications",
    allowedDependencies = {
      "jurisdictions",
      "process",
      "calendars",
      "organisations",
      "dossiers",
      "notifications",
      "documents",
      "filings"
    })
package org.tepai.publications;
