package org.tepai.notifications;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/**
 * Tells those who got a copy, and writes on the case's timeline that they did. What was added is
 * for them alone: the timeline is read by all parties.
 */
@Component
class CopyNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final People people;

  CopyNews(
      Notifications notifications, Dossiers dossiers, Organisations organisations, People people) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.people = people;
  }

  void tell(Case file, String by, List<Recipient> to, String words) {
    Organisation from = people.actingFor(by, file.tenantId()).orElseThrow();
    String names = to.stream().map(this::nameOf).collect(Collectors.joining("、"));
    dossiers.note(file.id(), by, from.id(), "抄送", "抄送：" + names);
    notifications.tell(
        News.of(file, "case.copied", Map.of("office", from.name(), "words", words)), to);
  }

  private String nameOf(Recipient recipient) {
    return recipient.personId() == null
        ? organisations.nameOf(recipient.organisationId())
        : people.nameOf(recipient.personId());
  }
}
