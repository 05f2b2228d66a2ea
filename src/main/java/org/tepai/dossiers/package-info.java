/**
 * Cases and all that is kept of them: the forms as handed in, the decisions with their reasons, the
 * timeline. Other modules state what happened to a case; the case itself says what may happen next.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "dossiers",
    allowedDependencies = {
      "process",
      "organisations",
      "calendars",
      "jurisdictions",
      "personaldata",
      "audit"
    })
package org.tepai.dossiers;
