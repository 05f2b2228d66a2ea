/** Enterprise and team find each other: both must say yes, each for itself. */
@org.springframework.modulith.ApplicationModule(
    displayName = "matching",
    allowedDependencies = {
      "commissioners",
      "demands",
      "dossiers",
      "notifications",
      "organisations",
      "process",
      "jurisdictions"
    })
package org.tepai.matching;
