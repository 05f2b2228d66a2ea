package org.tepai.notifications;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.OpenTask;

/** Tells those urged, and writes on the case's timeline that they were. */
@Component
class UrgeNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final People people;
  private final Clock clock;

  UrgeNews(Notifications notifications, Dossiers dossiers, People people, Clock clock) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.people = people;
    this.clock = clock;
  }

  void tell(OpenTask task, Urge urge, List<String> urged) {
    Organisation from = people.actingFor(urge.by(), task.tenantId()).orElseThrow();
    if (urge.caseId() != null) {
      dossiers.note(urge.caseId(), urge.by(), from.id(), "催办", said(urge));
    }
    notifications.tell(
        news(task, urge, from.name()), urged.stream().map(Recipient::person).toList(), task);
  }

  private News news(OpenTask task, Urge urge, String from) {
    Map<String, Object> values = new HashMap<>();
    values.put("office", from);
    values.put("task", task.name());
    values.put("due", task.due().toInstant().atZone(clock.getZone()).toLocalDate());
    values.put("words", urge.words());
    if (urge.caseId() != null) {
      return News.of(dossiers.byId(urge.caseId()), "task.urged", values);
    }
    return News.ofRound(task.tenantId(), urge.roundId(), "officeTask.urged", values);
  }

  private static String said(Urge urge) {
    return urge.words().isEmpty()
        ? "“%s”".formatted(urge.taskName())
        : "“%s”：%s".formatted(urge.taskName(), urge.words());
  }
}
