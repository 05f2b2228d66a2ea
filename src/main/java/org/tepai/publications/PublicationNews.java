package org.tepai.publications;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;

/** Tells of a publication: liaisons what is asked of them and what became of it, all its list. */
@Component
class PublicationNews {

  private static final String PAGE = "/tepai/needs?publication=";

  private final Notifications notifications;
  private final Organisations organisations;
  private final People people;

  PublicationNews(Notifications notifications, Organisations organisations, People people) {
    this.notifications = notifications;
    this.organisations = organisations;
    this.people = people;
  }

  void opened(Publication publication, Collection<Report> owed, Map<String, ?> values) {
    List<Recipient> liaisons =
        people
            .members(owed.stream().map(Report::enterpriseId).toList(), publication.liaisonRole())
            .values()
            .stream()
            .flatMap(List::stream)
            .map(Person::id)
            .map(Recipient::person)
            .toList();
    tell(publication, "publication.opened", values, liaisons);
  }

  /** What did not come in time is for the next period. */
  void missed(Publication publication, Report report) {
    tell(
        publication,
        "publication.missed",
        Map.of(
            "enterprise", organisations.nameOf(report.enterpriseId()),
            "due", publication.closesOn()),
        liaisons(publication, report.enterpriseId()).toList());
  }

  void leftOut(Publication publication, Need need) {
    tell(
        publication,
        "publication.leftOut",
        Map.of(
            "title", need.words().title(),
            "reason", need.leftOut().map(LeftOut::reason).orElse("")),
        liaisons(publication, need.enterpriseId()).toList());
  }

  /**
   * @param counts how many of each kind are on the list
   */
  void published(Publication publication, Map<NeedKind, Long> counts, List<Recipient> recipients) {
    Announcement announcement = publication.announcement().orElseThrow();
    tell(
        publication,
        "publication.published",
        Map.of(
            "title", announcement.title(),
            "number", announcement.documentNumber(),
            "demands", counts.getOrDefault(NeedKind.DEMAND, 0L),
            "results", counts.getOrDefault(NeedKind.RESULT, 0L)),
        recipients);
  }

  private void tell(
      Publication publication, String kind, Map<String, ?> values, List<Recipient> recipients) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("period", publication.name());
    notifications.tell(
        News.of(publication.tenantId(), kind, all).linked(PAGE + publication.id()), recipients);
  }

  private Stream<Recipient> liaisons(Publication publication, String enterpriseId) {
    return people.members(enterpriseId, publication.liaisonRole()).stream()
        .map(Person::id)
        .map(Recipient::person);
  }
}
