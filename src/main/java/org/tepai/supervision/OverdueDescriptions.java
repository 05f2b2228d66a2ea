package org.tepai.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.calendars.WorkingDays;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
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
  private final WorkingDays calendar;
  private final Clock clock;

  OverdueDescriptions(
      Organisations organisations,
      People people,
      Dossiers dossiers,
      SupervisedTasks supervised,
      WorkingDays calendar,
      Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.dossiers = dossiers;
    this.supervised = supervised;
    this.calendar = calendar;
    this.clock = clock;
  }

  List<OverdueTask> of(List<LateTask> tasks, LocalDate today) {
    Names names =
        new Names(
            organisations.byIds(all(tasks, task -> OverdueReaders.holders(task).stream())),
            people.namesOf(all(tasks, task -> task.assignee().stream())),
            dossiers.all(all(tasks, task -> task.caseId().stream())).stream()
                .collect(Collectors.toMap(Case::id, Case::number)),
            supervised.ids());
    return tasks.stream().map(task -> described(task, names, today)).toList();
  }

  private record Names(
      Map<String, Organisation> organisations,
      Map<String, String> people,
      Map<String, String> cases,
      Set<String> supervised) {}

  private OverdueTask described(LateTask task, Names names, LocalDate today) {
    List<String> holders = OverdueReaders.holders(task);
    String person = task.assignee().map(id -> names.people().getOrDefault(id, id)).orElse("");
    LocalDate due = LocalDate.ofInstant(task.due().toInstant(), clock.getZone());
    return new OverdueTask(
        task.id(),
        task.name(),
        holders.stream().findFirst(),
        holders.isEmpty() ? whose(person) : named(holders, names),
        person,
        task.caseId(),
        task.caseId().map(names.cases()::get).orElse(""),
        task.roundId(),
        due,
        calendar.between(due, today),
        names.supervised().contains(task.id()));
  }

  private static String whose(String person) {
    return person.isEmpty() ? "尚无人认领" : "个人（" + person + "）";
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
