package org.tepai.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads with the engine's tasks to whom they are offered: for however many in one question, where
 * the engine would have to be asked for each of them.
 */
@Component
class TaskOffers {

  private static final String GROUPS =
      """
      select distinct task_id_, group_id_ from act_ru_identitylink
      where task_id_ = any (?) and type_ = 'candidate' and group_id_ is not null
      order by task_id_, group_id_
      """;

  private final JdbcTemplate database;

  TaskOffers(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * @return the same tasks in the same order
   */
  List<OpenTask> of(List<Task> tasks) {
    Map<String, List<String>> groups = groups(tasks.stream().map(Task::getId).toList());
    return tasks.stream()
        .map(task -> OpenTask.of(task, groups.getOrDefault(task.getId(), List.of())))
        .toList();
  }

  /**
   * @param task null when there is none
   */
  Optional<OpenTask> of(Task task) {
    return task == null ? Optional.empty() : of(List.of(task)).stream().findFirst();
  }

  private Map<String, List<String>> groups(List<String> taskIds) {
    Map<String, List<String>> groups = new HashMap<>();
    if (!taskIds.isEmpty()) {
      database.query(
          GROUPS,
          statement ->
              statement.setArray(
                  1, statement.getConnection().createArrayOf("varchar", taskIds.toArray())),
          row -> {
            groups
                .computeIfAbsent(row.getString("task_id_"), id -> new ArrayList<>())
                .add(row.getString("group_id_"));
          });
    }
    return groups;
  }
}
