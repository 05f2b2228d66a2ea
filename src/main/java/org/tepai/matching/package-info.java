/** Enterprise and team find each other: both must say yes, each for itself. */
@org.springframework.modulith.ApplicationModule(
    displayName = "matching",
    allowedDependencies = {"dossiers", "notifications", "process", "jurisdictions"})
package org.tepai.matching;
