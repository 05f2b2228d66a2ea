package org.tepai.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The open tasks that have a due date, page by page, for whoever watches over all of them: however
 * many there are, nobody need hold more than a page.
 */
@Component
public class TaskWatch {

  private static final String PAGE =
      "select id_ from act_ru_task where tenant_id_ = ? and suspension_state_ = 1"
          + " and due_date_ is not null and id_ > ? order by id_ limit ?";
  private static final String CLOSING =
      "select t.id_ from act_ru_task t join act_ru_job j on j.execution_id_ = t.execution_id_"
          + " where j.type_ = 'timer' and j.duedate_ <= ? and t.id_ = any (?)";

  private final JdbcTemplate database;
  private final TaskService tasks;
  private final RepositoryService models;
  private final ActingPerson actingPerson;
  private final Clock clock;

  TaskWatch(
      JdbcTemplate database,
      TaskService tasks,
      RepositoryService models,
      ActingPerson actingPerson,
      Clock clock) {
    this.database = database;
    this.tasks = tasks;
    this.models = models;
    this.actingPerson = actingPerson;
    this.clock = clock;
  }

  /**
   * @param after id of the last task of the page before; empty for the first page
   */
  public List<String> page(String tenant, String after, int most) {
    return database.queryForList(PAGE, String.class, tenant, after, most);
  }

  /**
   * @return those that are still open, by id
   */
  public List<WatchedTask> read(Collection<String> taskIds) {
    Set<String> closing = closing(taskIds);
    return actingPerson.asSystem(
        () ->
            tasks
                .createTaskQuery()
                .taskIdIn(taskIds.toArray(String[]::new))
                .active()
                .initializeFormKeys()
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .filter(task -> task.getDueDate() != null)
                .map(task -> watched(task, closing.contains(task.getId())))
                .toList());
  }

  private WatchedTask watched(Task task, boolean closing) {
    return new WatchedTask(OpenTask.of(task), parameters(task), closing);
  }

  private Set<String> closing(Collection<String> taskIds) {
    return new HashSet<>(
        database.query(
            CLOSING,
            statement -> {
              statement.setTimestamp(1, Timestamp.from(clock.instant()));
              statement.setArray(
                  2, statement.getConnection().createArrayOf("varchar", taskIds.toArray()));
            },
            (row, index) -> row.getString(1)));
  }

  private Map<String, String> parameters(Task task) {
    FlowElement element =
        models
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementById(task.getTaskDefinitionKey());
    return ElementParameters.ofElement(element).all();
  }
}
