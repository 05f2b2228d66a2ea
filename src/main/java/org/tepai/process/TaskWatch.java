package org.tepai.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks that have a due date, page by page, for whoever watches over all of them: however
 * many there are, nobody need hold more than a page.
 */
@Component
public class TaskWatch {

  private static final String PAGE =
      "select id_ from act_ru_task where tenant_id_ = ? and suspension_state_ = 1"
          + " and due_date_ is not null and id_ > ? order by id_ limit ?";
  private static final String AROUND =
      """
      select t.id_, v.case_id, v.round_id, exists (
          select 1 from act_ru_job j where j.execution_id_ = t.execution_id_
          and j.type_ = 'timer' and j.duedate_ <= ?
          and j.retries_ > 0 and j.suspension_state_ = 1) as closing
      from act_ru_task t left join lateral (
        select max(text_) filter (where name_ = 'caseId') as case_id,
          max(text_) filter (where name_ = 'roundId') as round_id
        from act_ru_variable
        where execution_id_ = t.proc_inst_id_ and name_ in ('caseId', 'roundId')) v on true
      where t.id_ = any (?)
      """;

  private static final String HELD = "select 1 from act_ru_task where id_ = ? for key share";

  private final JdbcTemplate database;
  private final TaskService tasks;
  private final RepositoryService models;
  private final ActingPerson actingPerson;
  private final TaskOffers offers;
  private final Clock clock;

  TaskWatch(
      JdbcTemplate database,
      TaskService tasks,
      RepositoryService models,
      ActingPerson actingPerson,
      TaskOffers offers,
      Clock clock) {
    this.database = database;
    this.tasks = tasks;
    this.models = models;
    this.actingPerson = actingPerson;
    this.offers = offers;
    this.clock = clock;
  }

  /**
   * @param after id of the last task of the page before; empty for the first page
   */
  public List<String> page(String tenant, String after, int most) {
    return database.queryForList(PAGE, String.class, tenant, after, most);
  }

  /**
   * Keeps a task from being done or taken away until the transaction ends, and waits for whoever is
   * just doing so.
   *
   * @return whether it is still there
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hold(String taskId) {
    return !database.queryForList(HELD, Integer.class, taskId).isEmpty();
  }

  /**
   * @return those that are still open, by id
   */
  public List<WatchedTask> read(Collection<String> taskIds) {
    if (taskIds.isEmpty()) {
      return List.of();
    }
    Map<String, Around> around = around(taskIds);
    return actingPerson.asSystem(
        () -> {
          List<Task> open = open(taskIds);
          Map<String, Map<String, String>> parameters = parameters(open);
          return offers.of(open).stream()
              .map(task -> watched(task, parameters.get(task.id()), around.get(task.id())))
              .toList();
        });
  }

  private List<Task> open(Collection<String> taskIds) {
    return tasks
        .createTaskQuery()
        .taskIdIn(taskIds.toArray(String[]::new))
        .active()
        .initializeFormKeys()
        .orderByTaskId()
        .asc()
        .list()
        .stream()
        .filter(task -> task.getDueDate() != null)
        .toList();
  }

  /** What stands beside a task in the engine's tables. */
  private record Around(
      String taskId, Optional<String> caseId, Optional<String> roundId, boolean closing) {}

  private static WatchedTask watched(OpenTask task, Map<String, String> parameters, Around around) {
    return new WatchedTask(task, parameters, around.closing(), around.caseId(), around.roundId());
  }

  private Map<String, Around> around(Collection<String> taskIds) {
    return database
        .query(
            AROUND,
            statement -> {
              statement.setTimestamp(1, Timestamp.from(clock.instant()));
              statement.setArray(
                  2, statement.getConnection().createArrayOf("varchar", taskIds.toArray()));
            },
            TaskWatch::around)
        .stream()
        .collect(Collectors.toMap(Around::taskId, Function.identity()));
  }

  private static Around around(ResultSet row, int index) throws SQLException {
    return new Around(
        row.getString("id_"),
        Optional.ofNullable(row.getString("case_id")),
        Optional.ofNullable(row.getString("round_id")),
        row.getBoolean("closing"));
  }

  /** What the elements say, each looked up once however many tasks stand at it. */
  private Map<String, Map<String, String>> parameters(List<Task> open) {
    Map<Element, Map<String, String>> known = new HashMap<>();
    return open.stream()
        .collect(
            Collectors.toMap(
                Task::getId, task -> known.computeIfAbsent(Element.of(task), this::parametersOf)));
  }

  private Map<String, String> parametersOf(Element element) {
    FlowElement drawn =
        models.getBpmnModelInstance(element.definitionId()).getModelElementById(element.key());
    return ElementParameters.ofElement(drawn).all();
  }

  /** Where a task stands in its model. */
  private record Element(String definitionId, String key) {

    static Element of(Task task) {
      return new Element(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }
  }
}
