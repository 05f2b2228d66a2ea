package org.tepai.calendars;

/** Where a deadline goes that falls on a day off; a jurisdiction's setting, never a constant. */
public enum Roll {
  NEXT_WORKDAY,
  NONE,
  PREVIOUS
}
