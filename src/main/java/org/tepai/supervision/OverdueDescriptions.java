package org.tepai.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.calendars.WorkingDays;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.notifications.TaskWords;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.LateTask;

/** Names many overdue tasks, one question a kind of name. */
@Component
class OverdueDescriptions {

  private final Organisations organisations;
  private final People people;
  private final Dossiers dossiers;
  private final SupervisedTasks supervised;
  private final TaskWords words;
  private final WorkingDays calendar;
  private final Clock clock;

  OverdueDescriptions(
      Organisations organisations,
      People people,
      Dossiers dossiers,
      SupervisedTasks supervised,
      TaskWords words,
      WorkingDays calendar,
      Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.dossiers = dossiers;
    this.supervised = supervised;
    this.words = words;
    this.calendar = calendar;
    this.clock = clock;
  }

  List<OverdueTask> of(List<LateTask> tasks, String tenant, LocalDate today) {
    List<LateTask> pools = tasks.stream().filter(OverdueReaders::isInPool).toList();
    Map<String, String> watching =
        dossiers.competentOffices(all(pools, task -> task.caseId().stream()), today);
    Names names =
        new Names(
            tenant,
            watching,
            organisations.byIds(all(tasks, task -> concerned(task, watching).stream())),
            people.namesOf(all(tasks, task -> task.assignee().stream())),
            dossiers.all(all(tasks, task -> task.caseId().stream())).stream()
                .collect(Collectors.toMap(Case::id, Case::number)),
            supervised.standings(tasks.stream().map(LateTask::id).toList()));
    return tasks.stream().map(task -> described(task, names, today)).toList();
  }

  private record Names(
      String tenant,
      Map<String, String> watching,
      Map<String, Organisation> organisations,
      Map<String, String> people,
      Map<String, String> cases,
      Map<String, SupervisedTasks.Standing> supervised) {}

  private OverdueTask described(LateTask task, Names names, LocalDate today) {
    List<String> holders = concerned(task, names.watching());
    String person = person(task, names);
    LocalDate due = LocalDate.ofInstant(task.due().toInstant(), clock.getZone());
    return new OverdueTask(
        task.id(),
        task.name(),
        holders.stream().findFirst(),
        holders.isEmpty() ? whose(task, person) : named(holders, names),
        person,
        task.caseId(),
        task.caseId().map(names.cases()::get).orElse(""),
        task.roundId(),
        due,
        calendar.between(due, today),
        Optional.ofNullable(names.supervised().get(task.id())).map(this::written).orElse(""));
  }

  /** What is offered to all stands under the office that has to bring them together. */
  private static List<String> concerned(LateTask task, Map<String, String> watching) {
    return OverdueReaders.isInPool(task)
        ? task.caseId().map(watching::get).stream().toList()
        : OverdueReaders.holders(task);
  }

  private String person(LateTask task, Names names) {
    return OverdueReaders.isInPool(task)
        ? "待认领（面向" + words.roles(names.tenant(), task.groups()) + "）"
        : task.assignee().map(id -> names.people().getOrDefault(id, id)).orElse("");
  }

  private String written(SupervisedTasks.Standing standing) {
    return standing
        .doneAt()
        .map(at -> "已督办 " + LocalDate.ofInstant(at, clock.getZone()) + " " + standing.measure())
        .orElse("督办中");
  }

  private static String whose(LateTask task, String person) {
    return task.assignee().isEmpty() ? "尚无人认领" : "个人（" + person + "）";
  }

  private static String named(List<String> holders, Names names) {
    return holders.stream()
        .map(id -> names.organisations().get(id).name())
        .collect(Collectors.joining("、"));
  }

  private static Set<String> all(
      List<LateTask> tasks, java.util.function.Function<LateTask, Stream<String>> ids) {
    return tasks.stream().flatMap(ids).collect(Collectors.toSet());
  }
}
