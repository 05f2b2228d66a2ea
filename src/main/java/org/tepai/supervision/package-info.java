/**
 * Where escalation ends: the list of what is overdue for the offices above, and their task to do
 * something about an office that lets things lie.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "supervision",
    allowedDependencies = {
      "reminders",
      "notifications",
      "dossiers",
      "documents",
      "organisations",
      "jurisdictions",
      "calendars",
      "process"
    })
package org.tepai.supervision;
