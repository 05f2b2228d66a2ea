package org.tepai.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;

/**
 * Names overdue tasks in a letter, with the numbers of their cases and nothing of what is in them.
 */
@Component
class SupervisedLists {

  /** Where all of them are to be read. */
  static final String PAGE = "/tepai/overdue";

  /** What a letter can hold and somebody reads; the page has the rest. */
  private static final int MOST = 20;

  private final Dossiers dossiers;

  SupervisedLists(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  String of(List<SupervisedTasks.Overdue> tasks) {
    List<SupervisedTasks.Overdue> named = tasks.stream().limit(MOST).toList();
    Map<String, String> numbers = numbers(named);
    String list =
        named.stream()
            .map(task -> "“" + task.name() + "”" + number(task, numbers))
            .collect(Collectors.joining("、"));
    return tasks.size() > MOST ? list + "等" : list;
  }

  private Map<String, String> numbers(List<SupervisedTasks.Overdue> tasks) {
    Set<String> cases = new HashSet<>();
    tasks.forEach(task -> task.caseId().ifPresent(cases::add));
    return dossiers.all(cases).stream().collect(Collectors.toMap(Case::id, Case::number));
  }

  private static String number(SupervisedTasks.Overdue task, Map<String, String> numbers) {
    return task.caseId().map(numbers::get).map(number -> "（" + number + "）").orElse("");
  }
}
