/**
 * Working days and the deadlines counted from them. Everything that is due, closes or is counted in
 * days asks here, so that one table of holidays decides for the whole product and an office can see
 * which notice a day off rests on.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Calendars",
    allowedDependencies = {"jurisdictions", "process", "uploads"})
package org.tepai.calendars;
