/**
 * Teams of commissioners: who they are, that they apply of their own will, that their unit agrees.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "commissioners",
    allowedDependencies = {
      "demands",
      "dossiers",
      "eligibility",
      "organisations",
      "notifications",
      "process",
      "jurisdictions"
    })
package org.tepai.commissioners;
