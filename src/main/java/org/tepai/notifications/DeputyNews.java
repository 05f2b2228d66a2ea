package org.tepai.notifications;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.deputies.DeputyArranged;
import org.tepai.deputies.DeputyEnded;
import org.tepai.deputies.Deputyship;
import org.tepai.organisations.People;

/** Tells both sides of a deputyship that it is arranged, and that it is over. */
@Component
class DeputyNews {

  private final Notifications notifications;
  private final People people;

  DeputyNews(Notifications notifications, People people) {
    this.notifications = notifications;
    this.people = people;
  }

  @EventListener
  void arranged(DeputyArranged arranged) {
    Deputyship deputyship = arranged.deputyship();
    tell(
        deputyship,
        "deputy.arranged",
        Map.of(
            "absent", people.nameOf(deputyship.absent()),
            "deputy", people.nameOf(deputyship.deputy()),
            "from", deputyship.beginsOn(),
            "to", deputyship.endsOn()));
  }

  @EventListener
  void ended(DeputyEnded ended) {
    Deputyship deputyship = ended.deputyship();
    tell(
        deputyship,
        "deputy.ended",
        Map.of(
            "absent", people.nameOf(deputyship.absent()),
            "deputy", people.nameOf(deputyship.deputy()),
            "count", ended.returned()));
  }

  private void tell(Deputyship deputyship, String kind, Map<String, ?> values) {
    notifications.tellInPerson(
        News.of(deputyship.tenantId(), kind, values),
        List.of(deputyship.deputy(), deputyship.absent()));
  }
}
