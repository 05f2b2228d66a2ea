/**
 * Registers of filings: what has been filed with an office, who holds it, under what and supervised
 * by whom, from when and until when. A jurisdiction declares its registers; models check, file and
 * end through steps. Whoever reads a register sees what is in force at that instant.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "filings",
    allowedDependencies = {
      "dossiers",
      "eligibility",
      "organisations",
      "notifications",
      "jurisdictions",
      "process"
    })
package org.tepai.filings;
