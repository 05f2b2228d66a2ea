package org.tepai.calendars;

/**
 * The days of a year have been replaced. Published in the import's transaction; what follows from
 * it is done in the background after the commit.
 *
 * @param notice the notices that the new days rest on
 */
public record CalendarChanged(long importId, int year, String notice) {}
