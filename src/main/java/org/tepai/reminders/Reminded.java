package org.tepai.reminders;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.ReminderPolicy;
import org.tepai.notifications.Recipient;
import org.tepai.notifications.TaskHolders;
import org.tepai.process.OpenTask;

/** The people who are reminded of a task by its policy, each once. */
@Component
class Reminded {

  private final TaskHolders holders;

  Reminded(TaskHolders holders) {
    this.holders = holders;
  }

  List<Recipient> of(OpenTask task, ReminderPolicy policy) {
    Set<String> people = new LinkedHashSet<>();
    for (ReminderPolicy.Reminded each : policy.to()) {
      people.addAll(people(task, each));
    }
    return people.stream().map(Recipient::person).toList();
  }

  private List<String> people(OpenTask task, ReminderPolicy.Reminded reminded) {
    boolean taken = task.assignee() != null;
    return switch (reminded) {
      case ASSIGNEE -> taken ? List.of(task.assignee()) : List.of();
      case CANDIDATES -> taken ? List.of() : holders.assigneeOrCandidates(task);
      case CONTACT -> holders.contacts(task);
    };
  }
}
