package org.tepai.notifications;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;

/** Sends messages, and shows each person the ones meant for him. */
@Service
public class Notifications {

  private final MessageRepository messages;
  private final Jurisdictions jurisdictions;
  private final People people;
  private final Clock clock;

  Notifications(
      MessageRepository messages, Jurisdictions jurisdictions, People people, Clock clock) {
    this.messages = messages;
    this.jurisdictions = jurisdictions;
    this.people = people;
    this.clock = clock;
  }

  /** Tells each recipient once, in the transaction of what happened: no news without its cause. */
  public void tell(News news, List<Recipient> recipients) {
    String text = jurisdictions.byId(news.tenantId()).text(news.kind(), news.values());
    messages.saveAll(
        recipients.stream()
            .distinct()
            .map(recipient -> new Message(news, recipient, text, clock.instant()))
            .toList());
  }

  /**
   * @return what a person was told, in person or as one of an organisation, newest first
   */
  public List<Message> newestFor(String personId, int most) {
    List<String> own = people.organisationsOf(personId).stream().map(Organisation::id).toList();
    return messages.newest(personId, own, Limit.of(most));
  }

  /**
   * @return all that was told about a case, in that order
   */
  public List<Message> about(String caseId) {
    return messages.findByCaseIdOrderByPosition(caseId);
  }
}
