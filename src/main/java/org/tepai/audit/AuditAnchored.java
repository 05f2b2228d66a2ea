package org.tepai.audit;

import java.time.LocalDate;

/** The newest seal of a day, to be kept where nobody who reaches the database can change it. */
public record AuditAnchored(LocalDate day, Anchor anchor) {}
