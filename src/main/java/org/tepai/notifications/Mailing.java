package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.mail.Letter;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.organisations.People;
import org.tepai.process.OpenTask;

/** The second way of a message: by mail, with a link to where the rest is to be read. */
@Component
class Mailing {

  private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

  private final Outbox outbox;
  private final Addressees addressees;
  private final Concern concern;
  private final TaskHolders holders;
  private final People people;
  private final Clock clock;

  Mailing(
      Outbox outbox,
      Addressees addressees,
      Concern concern,
      TaskHolders holders,
      People people,
      Clock clock) {
    this.outbox = outbox;
    this.addressees = addressees;
    this.concern = concern;
    this.holders = holders;
    this.people = people;
    this.clock = clock;
  }

  /** A letter of its own to each. */
  void send(News news, Words words, List<Recipient> recipients) {
    for (Addressee to : addressees.of(recipients, concern.of(news))) {
      post(news, words, to, new Line(text(words, to), page(news), null));
    }
  }

  /** The same, whoever stands in for them. */
  void sendInPerson(News news, Words words, List<String> personIds) {
    for (String person : personIds.stream().distinct().toList()) {
      Addressee to = new Addressee(person, List.of());
      post(news, words, to, new Line(text(words, to), page(news), null));
    }
  }

  /** The same about a task: after it is done nothing is sent. */
  void send(News news, Words words, List<Recipient> recipients, OpenTask task) {
    List<String> doing = holders.assigneeOrCandidates(task);
    for (Addressee to : addressees.of(recipients, concern.of(news, task))) {
      post(news, words, to, line(news, words, to, task, doing));
    }
  }

  /** A line in the day's letter to each. */
  void gather(News news, Words words, List<Recipient> recipients, OpenTask task) {
    gather(news, words, recipients, task, LocalDate.now(clock));
  }

  /** A line in the next day's letter to each that has not gone out yet. */
  void gatherForNext(News news, Words words, List<Recipient> recipients, OpenTask task) {
    gather(news, words, recipients, task, outbox.nextDigest(news.tenantId()));
  }

  private void gather(
      News news, Words words, List<Recipient> recipients, OpenTask task, LocalDate day) {
    List<String> doing = holders.assigneeOrCandidates(task);
    for (Addressee to : addressees.of(recipients, concern.of(news, task))) {
      Line line = line(news, words, to, task, doing);
      outbox.addToDigest(news.tenantId(), to.personId(), day, line);
    }
  }

  /** The same about something that is no task. */
  void gather(News news, Words words, List<Recipient> recipients) {
    LocalDate today = LocalDate.now(clock);
    for (Addressee to : addressees.of(recipients, concern.of(news))) {
      Line line = new Line(text(words, to), page(news), null);
      outbox.addToDigest(news.tenantId(), to.personId(), today, line);
    }
  }

  private void post(News news, Words words, Addressee to, Line line) {
    outbox.post(new Letter(news.tenantId(), to.personId(), words.subject(), List.of(line)));
  }

  /** Tasklist shows a task only to those who may do it; the others are led to its page. */
  private Line line(News news, Words words, Addressee to, OpenTask task, List<String> doing) {
    String link = to.standsFor(doing) ? TASK + task.id() : page(news);
    return new Line(text(words, to), link, task.id());
  }

  private String text(Words words, Addressee to) {
    return to.absent().isEmpty()
        ? words.mail()
        : "（代%s）".formatted(String.join("、", to.absent().stream().map(people::nameOf).toList()))
            + words.mail();
  }

  private static String page(News news) {
    return news.page().orElse(null);
  }
}
