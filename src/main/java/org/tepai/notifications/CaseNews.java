package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.calendars.Deadlines;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CaseClosed;
import org.tepai.dossiers.CaseOpened;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.SupplementOpened;
import org.tepai.organisations.Organisations;

/** Passes on what happens to a case as such; modules with more to say tell it themselves. */
@Component
class CaseNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final Deadlines deadlines;
  private final Clock clock;

  CaseNews(
      Notifications notifications,
      Dossiers dossiers,
      Organisations organisations,
      Deadlines deadlines,
      Clock clock) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @EventListener
  void opened(CaseOpened opened) {
    Case file = dossiers.byId(opened.caseId());
    String office = organisations.nameOf(file.officeId());
    notifications.tell(
        News.of(file, "application.registered", Map.of("office", office)),
        List.of(Recipient.organisation(file.organisationId())));
  }

  @EventListener
  void closed(CaseClosed closed) {
    Case file = dossiers.byId(closed.caseId());
    String kind =
        switch (closed.ending()) {
          case WITHDRAWN -> "application.withdrawn";
          case LAPSED -> "application.lapsed";
          default -> "application.refused";
        };
    notifications.tell(News.of(file, kind, Map.of("reason", closed.reason())), allOf(file));
  }

  private List<Recipient> allOf(Case file) {
    List<Recipient> all = new ArrayList<>(Recipient.applicantsOf(file));
    String office = dossiers.competentOffice(file, LocalDate.now(clock));
    all.add(Recipient.organisation(office));
    return all;
  }

  @EventListener
  void returned(SupplementOpened opened) {
    Case file = dossiers.byId(opened.caseId());
    Map<String, Object> values =
        Map.of(
            "reason",
            opened.reason(),
            "due",
            deadlines.written(LocalDate.now(clock), opened.due()),
            "time",
            opened.time(),
            "max",
            opened.most());
    notifications.tell(
        News.of(file, "supplement.opened", values), List.of(Recipient.person(opened.personId())));
  }
}
