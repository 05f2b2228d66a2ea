package org.tepai.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Due dates that have to be computed anew because the calendar has changed. What a task's due date
 * is, its model says: the same expression is evaluated again, as on the day the task was created.
 */
@Component
public class DueDates {

  private static final String OPEN = "from act_ru_task where due_date_ > #{due} and id_ > #{after}";

  private final ProcessEngine engine;
  private final ActingPerson actingPerson;
  private final BoundDates boundDates;
  private final TaskOffers offers;

  DueDates(
      ProcessEngine engine, ActingPerson actingPerson, BoundDates boundDates, TaskOffers offers) {
    this.engine = engine;
    this.actingPerson = actingPerson;
    this.boundDates = boundDates;
    this.offers = offers;
  }

  /**
   * @param afterTaskId where the page before ended; empty for the first
   * @return open tasks of all tenants that are due later than the moment, by id
   */
  public List<OpenTask> page(String afterTaskId, Instant moment, int most) {
    return asSystem(
        () -> {
          List<String> ids =
              tasks()
                  .createNativeTaskQuery()
                  .sql("select * " + OPEN + " order by id_")
                  .parameter("due", Date.from(moment))
                  .parameter("after", afterTaskId)
                  .listPage(0, most)
                  .stream()
                  .map(Task::getId)
                  .toList();
          return ids.isEmpty() ? List.of() : named(ids);
        });
  }

  /**
   * @return how many open tasks of all tenants are due later than the moment
   */
  public long count(Instant moment) {
    return asSystem(
        () ->
            tasks()
                .createNativeTaskQuery()
                .sql("select count(*) " + OPEN)
                .parameter("due", Date.from(moment))
                .parameter("after", "")
                .count());
  }

  /**
   * @return what the model's expression says by today's calendar; empty when it says nothing, or no
   *     date, or the task has been done meanwhile
   */
  public Optional<Date> again(OpenTask task) {
    return asSystem(
        () ->
            EngineClock.asOf(
                task.created().toInstant(), () -> inEngine(context -> evaluate(context, task))));
  }

  /** Moves a task's due date, with the timers that stood at it and the variables they read. */
  public void move(OpenTask task, Date to) {
    asSystem(
        () -> {
          Task open = tasks().createTaskQuery().taskId(task.id()).singleResult();
          boundDates.move(open, task.due(), to);
          open.setDueDate(to);
          tasks().saveTask(open);
          return null;
        });
  }

  /** Moves a date that a whole process reads, where it still stands at the old instant. */
  public void move(String processInstanceId, Variable<Date> variable, Date from, Date to) {
    asSystem(
        () -> {
          boundDates.move(processInstanceId, variable, from, to);
          return null;
        });
  }

  private List<OpenTask> named(List<String> ids) {
    return offers.of(
        tasks()
            .createTaskQuery()
            .taskIdIn(ids.toArray(String[]::new))
            .initializeFormKeys()
            .orderByTaskId()
            .asc()
            .list());
  }

  private static Optional<Date> evaluate(CommandContext context, OpenTask task) {
    TaskEntity open = context.getTaskManager().findTaskById(task.id());
    if (open == null || open.getTaskDefinition() == null) {
      return Optional.empty();
    }
    Expression due = open.getTaskDefinition().getDueDateExpression();
    return Optional.ofNullable(due)
        .map(expression -> expression.getValue(open.getExecution()))
        .filter(Date.class::isInstance)
        .map(Date.class::cast);
  }

  private <T> T inEngine(Function<CommandContext, T> command) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command::apply);
  }

  private TaskService tasks() {
    return engine.getTaskService();
  }

  private <T> T asSystem(Supplier<T> deed) {
    return actingPerson.asSystem(deed);
  }
}
