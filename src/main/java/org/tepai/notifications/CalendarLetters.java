package org.tepai.notifications;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.calendars.CalendarDataMissing;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;

/**
 * Decision X12: the administrators learn by mail that a year's days off are missing, once when it
 * is near and once when it has begun. No jurisdiction's words, because the calendar is none's.
 */
@Component
class CalendarLetters {

  private static final String PAGE = "/tepai/calendar";

  private final Outbox outbox;

  CalendarLetters(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(CalendarDataMissing missing) {
    int year = missing.year();
    String key = "calendar.missing." + year + (missing.begun() ? ".begun" : ".near");
    String standing = missing.begun() ? "%d 年已经开始，放假安排仍未录入" : "%d 年的放假安排尚未录入";
    outbox.toAdministrators(
        key,
        standing.formatted(year),
        List.of(
            new Line(
                standing.formatted(year)
                    + "，该年内的期限暂按周一至周五计算，均标为“暂定”。请按国务院办公厅的通知填写模板并导入，未办结事项的到期日随之重算。",
                PAGE,
                null)));
  }
}
