package org.tepai.calendars;

/**
 * Dates that a module keeps beside its tasks and that rest on the calendar. They follow an import
 * before the due dates do, which may be counted from them.
 */
public interface KeptDates {

  /** Computes what is open anew, in the running transaction; doing it again changes nothing. */
  void follow(CalendarImport cause);
}
