/**
 * What the three administrators do: make people and organisations known, give and withdraw roles,
 * let people in again or keep them out, erase what persons ask to be erased. Each can do a part of
 * it, and none his own.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "administration",
    allowedDependencies = {
      "process",
      "jurisdictions",
      "organisations",
      "dossiers",
      "mail",
      "security",
      "signin",
      "audit"
    })
package org.tepai.administration;
