/**
 * Files that the product makes and keeps: rosters as Excel, lists and agreements as Word. Layout is
 * here, words are in the jurisdiction's folder, and what is kept stays with its case or round.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"jurisdictions", "process", "audit", "uploads"})
package org.tepai.documents;
