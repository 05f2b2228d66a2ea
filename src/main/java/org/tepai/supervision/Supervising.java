package org.tepai.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.organisations.Organisations;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * The office above says what it has done; the overdue office hears of it, and the cases note it.
 */
@Service
class Supervising {

  /** Key of the setting that names what an office above may do. */
  static final String MEASURES = "supervision.measures";

  private final SupervisionRepository supervisions;
  private final SupervisedTasks tasks;
  private final SupervisedLists lists;
  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  Supervising(
      SupervisionRepository supervisions,
      SupervisedTasks tasks,
      SupervisedLists lists,
      Notifications notifications,
      Dossiers dossiers,
      Organisations organisations,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.supervisions = supervisions;
    this.tasks = tasks;
    this.lists = lists;
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  void record(String supervisionId, Submission form) {
    Supervision supervision = supervisions.lock(supervisionId).orElseThrow();
    String measure = measure(supervision, form);
    List<SupervisedTasks.Overdue> open = tasks.open(supervisionId);
    supervision.close(measure, form.text("words"), form.hand(), clock.instant());
    tell(supervision, open);
    open.stream()
        .map(SupervisedTasks.Overdue::caseId)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(file -> note(file, supervision, open));
  }

  private String measure(Supervision supervision, Submission form) {
    String measure = form.text("measure");
    List<String> allowed = jurisdictions.byId(supervision.tenantId()).settings().texts(MEASURES);
    if (!allowed.contains(measure)) {
      throw InvalidInput.in("measure", "“督办措施”应为 %s 之一".formatted(String.join("、", allowed)));
    }
    return measure;
  }

  private void tell(Supervision supervision, List<SupervisedTasks.Overdue> open) {
    Map<String, ?> values =
        Map.of(
            "superior", organisations.nameOf(supervision.superiorId()),
            "office", organisations.nameOf(supervision.officeId()),
            "count", open.size(),
            "tasks", lists.of(open),
            "measure", supervision.measure().orElseThrow(),
            "words", supervision.words().orElseThrow());
    notifications.tell(
        News.of(supervision.tenantId(), "supervision.done", values).linked(SupervisedLists.PAGE),
        List.of(Recipient.organisation(supervision.officeId())));
  }

  private void note(String caseId, Supervision supervision, List<SupervisedTasks.Overdue> open) {
    List<String> names =
        open.stream()
            .filter(task -> task.caseId().filter(caseId::equals).isPresent())
            .map(SupervisedTasks.Overdue::name)
            .toList();
    dossiers.note(
        caseId,
        "督办",
        "“%s”逾期未办，%s对%s%s"
            .formatted(
                String.join("”“", names),
                organisations.nameOf(supervision.superiorId()),
                organisations.nameOf(supervision.officeId()),
                supervision.measure().orElseThrow()));
  }
}
