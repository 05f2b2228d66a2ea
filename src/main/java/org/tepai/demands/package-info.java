/**
 * What enterprises want solved: registered with their application, verified by the district, listed
 * to sending units.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "demands",
    allowedDependencies = {
      "dossiers",
      "eligibility",
      "organisations",
      "notifications",
      "process",
      "jurisdictions"
    })
package org.tepai.demands;
