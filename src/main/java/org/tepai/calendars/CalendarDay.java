package org.tepai.calendars;

import java.time.LocalDate;

/**
 * A day that a notice declared off, or declared a working day in exchange. The notice is kept with
 * each day because a deadline that moved must be explained by the paper that moved it.
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String notice, int version) {}
