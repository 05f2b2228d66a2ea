package org.tepai.calendars;

/**
 * A row of an imported sheet as it was typed; dates that the sheet knows as such are written ISO.
 *
 * @param line as the spreadsheet numbers it
 */
record CalendarRow(int line, String day, String kind, String name, String notice) {

  boolean isBlank() {
    return (day + kind + name + notice).isBlank();
  }
}
