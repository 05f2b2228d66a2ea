/**
 * Judges applicants by their jurisdiction's decision tables and keeps what was found. Hard findings
 * stop a case; soft ones can be passed by the office entitled to, with a reason everyone can read.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "eligibility",
    allowedDependencies = {"dossiers", "process", "jurisdictions", "organisations"})
package org.tepai.eligibility;
