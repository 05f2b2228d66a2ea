/**
 * Reminds of every open task as its jurisdiction and its element say, once for each stage, and
 * tells the office above of what is overdue or nobody's. No process knows of it: what is open and
 * when it is due is asked of the engine, again and again.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "reminders",
    allowedDependencies = {
      "notifications",
      "dossiers",
      "organisations",
      "jurisdictions",
      "calendars",
      "process"
    })
package org.tepai.reminders;
