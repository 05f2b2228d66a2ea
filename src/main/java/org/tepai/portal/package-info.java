/**
 * Our own pages: the start page, the list of cases, the case page with everything its dossier
 * holds, and what the tabs in Tasklist show. Only for those who may see the case; nothing here
 * decides anything.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "portal",
    allowedDependencies = {
      "security",
      "remarks",
      "audit",
      "process",
      "jurisdictions",
      "organisations",
      "calendars",
      "deputies",
      "dossiers",
      "eligibility",
      "filings",
      "documents",
      "notifications",
      "mail",
      "rosters",
      "publications",
      "postings",
      "supervision",
      "personaldata"
    })
package org.tepai.portal;
