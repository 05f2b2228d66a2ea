package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.mail.Letter;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.process.OpenTask;

/** The second way of a message: by mail, with a link to where the rest is to be read. */
@Component
class Mailing {

  private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

  private final Outbox outbox;
  private final Addressees addressees;
  private final TaskHolders holders;
  private final Clock clock;

  Mailing(Outbox outbox, Addressees addressees, TaskHolders holders, Clock clock) {
    this.outbox = outbox;
    this.addressees = addressees;
    this.holders = holders;
    this.clock = clock;
  }

  /** A letter of its own to each. */
  void send(News news, Words words, List<Recipient> recipients) {
    for (Addressee to : addressees.of(recipients)) {
      Line line = new Line(words.mail(), news.page().orElse(null), null);
      outbox.post(new Letter(news.tenantId(), to.personId(), words.subject(), List.of(line)));
    }
  }

  /** The same about a task: who has to do it is led to it, and after it is done nothing is sent. */
  void send(News news, Words words, List<Recipient> recipients, OpenTask task) {
    Set<String> doing = new HashSet<>(holders.assigneeOrCandidates(task));
    for (Addressee to : addressees.of(recipients)) {
      Line line = new Line(words.mail(), link(news, task, doing, to), task.id());
      outbox.post(new Letter(news.tenantId(), to.personId(), words.subject(), List.of(line)));
    }
  }

  /** A line in the day's letter to each. */
  void gather(News news, Words words, List<Recipient> recipients, OpenTask task) {
    Set<String> doing = new HashSet<>(holders.assigneeOrCandidates(task));
    for (Addressee to : addressees.of(recipients)) {
      Line line = new Line(words.mail(), link(news, task, doing, to), task.id());
      outbox.addToDigest(news.tenantId(), to.personId(), LocalDate.now(clock), line);
    }
  }

  /** Tasklist shows a task only to those who may do it. */
  private static String link(News news, OpenTask task, Set<String> doing, Addressee to) {
    return doing.contains(to.meantFor()) ? TASK + task.id() : news.page().orElse(null);
  }
}
