package org.tepai.notifications;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.OpenTask;

/** Tells people what happened, and shows each person what was meant for him. */
@Service
public class Notifications {

  private final MessageRepository messages;
  private final Wordings wordings;
  private final Mailing mailing;
  private final People people;
  private final Clock clock;

  Notifications(
      MessageRepository messages, Wordings wordings, Mailing mailing, People people, Clock clock) {
    this.messages = messages;
    this.wordings = wordings;
    this.mailing = mailing;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Tells each recipient once, in the system and with a letter of its own, in the transaction of
   * what happened: no news without its cause.
   */
  @Transactional
  public void tell(News news, List<Recipient> recipients) {
    Words words = wordings.of(news);
    keep(news, words, recipients);
    mailing.send(news, words, recipients);
  }

  /**
   * Tells people what concerns them alone, such as their own deputyship: the letter reaches them
   * also while somebody stands in for them.
   */
  @Transactional
  public void tellInPerson(News news, List<String> personIds) {
    Words words = wordings.of(news);
    keep(news, words, personIds.stream().map(Recipient::person).toList());
    mailing.sendInPerson(news, words, personIds);
  }

  /** Tells of a task that somebody waits for: by mail only as long as it is not done. */
  @Transactional
  public void tell(News news, List<Recipient> recipients, OpenTask task) {
    Words words = wordings.of(news);
    keep(news, words, recipients);
    mailing.send(news, words, recipients, task);
  }

  /**
   * Reminds each recipient of a task, in the system and with a line in the day's letter, which is
   * dropped when the task is done by then.
   */
  @Transactional
  public void remind(News news, List<Recipient> recipients, OpenTask task) {
    Words words = wordings.of(news);
    keep(news, words, recipients);
    mailing.gather(news, words, recipients, task);
  }

  /**
   * The same for what comes up during the day and can wait: where the day's letter has gone out, it
   * stands in the next one, so that nobody gets two.
   */
  @Transactional
  public void remindWithNextLetter(News news, List<Recipient> recipients, OpenTask task) {
    Words words = wordings.of(news);
    keep(news, words, recipients);
    mailing.gatherForNext(news, words, recipients, task);
  }

  /** Tells each recipient of what need not be known at once, with a line in the day's letter. */
  @Transactional
  public void remind(News news, List<Recipient> recipients) {
    Words words = wordings.of(news);
    keep(news, words, recipients);
    mailing.gather(news, words, recipients);
  }

  private void keep(News news, Words words, List<Recipient> recipients) {
    messages.saveAll(
        recipients.stream()
            .distinct()
            .map(recipient -> new Message(news, recipient, words.text(), clock.instant()))
            .toList());
  }

  /**
   * @return what a person was told, in person or as one of an organisation, newest first; what he
   *     was told in both ways once
   */
  public List<Message> newestFor(String personId, int most) {
    List<String> own = people.organisationsOf(personId).stream().map(Organisation::id).toList();
    Map<Object, Recipient> told = new HashMap<>();
    return messages.newest(personId, own, Limit.of(most * 2)).stream()
        .filter(
            message ->
                message
                    .recipient()
                    .equals(told.computeIfAbsent(said(message), first -> message.recipient())))
        .limit(most)
        .toList();
  }

  private static Object said(Message message) {
    return List.of(message.sentAt(), message.caseId(), message.text());
  }

  /**
   * @return all that was told about a case, in that order
   */
  public List<Message> about(String caseId) {
    return messages.findByCaseIdOrderByPosition(caseId);
  }
}
