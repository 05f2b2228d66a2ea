package org.tepai.filings;

import java.util.Optional;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.RegisterEntry;

/**
 * What is to be entered into a register.
 *
 * @param holder the participant of the case who will hold it
 * @param under the filing under which it will stand; empty where it stands for itself
 * @param replaces whether the organisation has only one: the former ends as this begins
 */
record Entry(
    String tenantId,
    RegisterEntry register,
    RegisterEntry.Category category,
    String name,
    String caseId,
    Participant holder,
    Optional<Filing> under,
    boolean replaces) {}
