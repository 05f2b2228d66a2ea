package org.tepai.jurisdictions;

import java.time.LocalDate;

/**
 * A collection as the regulation dates it. The due date is the original one; where it falls on a
 * day off, the calendar rolls it as the settings say, and users see both.
 */
public record RoundEntry(String id, String name, LocalDate opensOn, LocalDate dueOn, int order) {}
