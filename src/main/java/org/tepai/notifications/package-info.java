/**
 * Tells those concerned what has happened, in the words of their jurisdiction, in the system and by
 * mail, in the transaction of its cause.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "notifications",
    allowedDependencies = {
      "audit",
      "dossiers",
      "organisations",
      "jurisdictions",
      "calendars",
      "process",
      "mail",
      "deputies"
    })
package org.tepai.notifications;
