package org.tepai.calendars;

/**
 * A year is near or has begun, and no notice of its days off is in the table. Said every night as
 * long as it is so; whoever tells people does it once for each of the two.
 *
 * @param begun whether the year has begun
 */
public record CalendarDataMissing(int year, boolean begun) {}
