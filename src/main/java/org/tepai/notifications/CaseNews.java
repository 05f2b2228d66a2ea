package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.tepai.process.ProcessNames;

/** Passes on what happens to a case as such; modules with more to say tell it themselves. */
@Component
class CaseNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final ProcessNames names;
  private final Deadlines deadlines;
  private final Clock clock;

  CaseNews(
      Notifications notifications,
      Dossiers dossiers,
      Organisations organisations,
      ProcessNames names,
      Deadlines deadlines,
      Clock clock) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.names = names;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @EventListener
  void opened(CaseOpened opened) {
    Case file = dossiers.byId(opened.caseId());
    String office = organisations.nameOf(file.officeId());
    notifications.tell(
        News.of(file, "application.registered", of(file, Map.of("office", office))),
        List.of(Recipient.organisation(file.organisationId())));
  }

  @EventListener
  void closed(CaseClosed closed) {
    Case file = dossiers.byId(closed.caseId());
    String kind =
        switch (closed.ending()) {
          case WITHDRAWN -> "application.withdrawn";
          case LAPSED -> "application.lapsed";
          case COMPLETED -> "application.completed";
          default -> "application.refused";
        };
    notifications.tell(
        News.of(file, kind, of(file, Map.of("reason", closed.reason()))), allOf(file));
  }

  /** What a text may say of every case beside its own. */
  private Map<String, Object> of(Case file, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("process", names.of(file.tenantId()).getOrDefault(file.process(), file.process()));
    all.put("organisation", organisations.nameOf(file.organisationId()));
    return all;
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
            opened.most().isPresent() ? opened.most().getAsInt() : "不限");
    notifications.tell(
        News.of(file, "supplement.opened", of(file, values)),
        List.of(Recipient.person(opened.personId())));
  }
}
