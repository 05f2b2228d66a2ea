package org.tepai.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.process.TaskWatch;
import org.tepai.process.WatchedTask;

/**
 * Reminds of a page of tasks in one transaction, and of the next in another. Only one node does so
 * at a time: the second one reads what the first has said, and has nothing to add.
 */
@Service
public class RemindingPage {

  private static final int MOST = 200;

  private final TaskWatch watch;
  private final SentReminders sent;
  private final RemindingTask reminding;

  RemindingPage(TaskWatch watch, SentReminders sent, RemindingTask reminding) {
    this.watch = watch;
    this.sent = sent;
    this.reminding = reminding;
  }

  List<String> ids(String tenant, String after) {
    return watch.page(tenant, after, MOST);
  }

  /** What the engine is about to close by its own timer is left to it. */
  @Transactional
  public void remind(List<String> taskIds, LocalDate today) {
    sent.lock();
    Map<String, SentReminders.Said> said = sent.about(taskIds);
    for (WatchedTask task : watch.read(taskIds)) {
      if (!task.closing()) {
        reminding.remind(
            task, said.getOrDefault(task.task().id(), SentReminders.Said.NOTHING), today);
      }
    }
  }
}
