package org.tepai.calendars;

import java.util.Date;
import org.tepai.process.OpenTask;

/**
 * An open task's due date has moved because the calendar has. Published in the transaction that
 * moves it.
 *
 * @param task as it stood before, with the old date
 * @param why the notices that the new days rest on
 */
public record DueDateMoved(OpenTask task, Date from, Date to, String why) {}
