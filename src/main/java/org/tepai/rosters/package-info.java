/**
 * Rounds and the rosters of a round: what each office recommends by the day the round closes, what
 * the deciding offices say to every entry, and the list that is published. Nothing is signed for a
 * case that this module has not confirmed.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "rosters",
    allowedDependencies = {
      "jurisdictions",
      "process",
      "calendars",
      "organisations",
      "dossiers",
      "notifications",
      "documents",
      "eligibility",
      "demands",
      "commissioners"
    })
package org.tepai.rosters;
