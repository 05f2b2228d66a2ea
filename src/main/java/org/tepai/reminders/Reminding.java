package org.tepai.reminders;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.DayBegan;

/**
 * Goes through all open tasks, page by page, and reminds of whatever there is to be reminded of by
 * a day. Doing it again finds nothing left to say, so a pass that a killed node left unfinished is
 * finished by the next one.
 */
@Service
public class Reminding {

  private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);

  private final Jurisdictions jurisdictions;
  private final RemindingPage pages;

  Reminding(Jurisdictions jurisdictions, RemindingPage pages) {
    this.jurisdictions = jurisdictions;
    this.pages = pages;
  }

  @Order(DayBegan.REMINDERS)
  @EventListener
  void on(DayBegan morning) {
    remind(morning.day());
  }

  /** Says everything that is to be said by the day. */
  public void remind(LocalDate today) {
    jurisdictions.all().stream().map(Jurisdiction::id).forEach(tenant -> remind(tenant, today));
  }

  private void remind(String tenant, LocalDate today) {
    List<String> page = pages.ids(tenant, "");
    while (!page.isEmpty()) {
      remind(page, today);
      page = pages.ids(tenant, page.get(page.size() - 1));
    }
  }

  /** One task that cannot be spoken of must not keep the others' people in the dark. */
  private void remind(List<String> page, LocalDate today) {
    try {
      pages.remind(page, today);
    } catch (RuntimeException broken) {
      LOG.warn("A page of reminders failed; its tasks are taken one by one", broken);
      page.forEach(task -> remindAlone(task, today));
    }
  }

  private void remindAlone(String task, LocalDate today) {
    try {
      pages.remind(List.of(task), today);
    } catch (RuntimeException broken) {
      LOG.error("Nobody could be reminded of task {}", task, broken);
    }
  }
}
