package org.tepai.dossiers;

import org.tepai.process.Submission;

/**
 * An applicant has completed a form that was returned; whoever keeps facts of it takes the new
 * ones.
 */
public record SupplementHandedIn(String caseId, Submission submission) {}
