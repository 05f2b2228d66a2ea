package org.tepai.postings;

import java.time.LocalDate;

/**
 * A time in service.
 *
 * @param endsOn the last day in service, itself included
 */
record Term(LocalDate startsOn, LocalDate endsOn) {}
