package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.calendars.Deadlines;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.OpenTask;

/** Tells those urged, and writes on the case's timeline that they were. */
@Component
class UrgeNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final TaskMatters matters;
  private final TaskHolders holders;
  private final People people;
  private final Deadlines deadlines;
  private final Clock clock;

  UrgeNews(
      Notifications notifications,
      Dossiers dossiers,
      TaskMatters matters,
      TaskHolders holders,
      People people,
      Deadlines deadlines,
      Clock clock) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.matters = matters;
    this.holders = holders;
    this.people = people;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  void tell(OpenTask task, Urge urge, List<String> urged) {
    Organisation from = people.actingFor(urge.by(), task.tenantId()).orElseThrow();
    if (urge.caseId() != null) {
      dossiers.note(urge.caseId(), urge.by(), from.id(), "催办", said(task, urge));
    }
    notifications.tell(
        matters.news(task, "urged", values(task, urge, from.name())),
        urged.stream().map(Recipient::person).toList(),
        task);
  }

  private Map<String, ?> values(OpenTask task, Urge urge, String from) {
    LocalDate due = LocalDate.ofInstant(task.due().toInstant(), clock.getZone());
    return Map.of(
        "office", from,
        "task", holders.named(task),
        "due", deadlines.written(LocalDate.now(clock), due),
        "words", urge.words());
  }

  private String said(OpenTask task, Urge urge) {
    String named = "“%s”".formatted(holders.named(task));
    return urge.words().isEmpty() ? named : named + "：" + urge.words();
  }
}
