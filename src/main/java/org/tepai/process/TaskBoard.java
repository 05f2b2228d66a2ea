package org.tepai.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;

/** All open tasks of a tenant and who may do them, for whoever watches over all of them. */
@Component
public class TaskBoard {

  private final TaskService tasks;
  private final FormService forms;
  private final IdentityService identities;
  private final ActingPerson actingPerson;
  private final TaskOffers offers;

  TaskBoard(
      TaskService tasks,
      FormService forms,
      IdentityService identities,
      ActingPerson actingPerson,
      TaskOffers offers) {
    this.tasks = tasks;
    this.forms = forms;
    this.identities = identities;
    this.actingPerson = actingPerson;
    this.offers = offers;
  }

  /**
   * @return every open task of the tenant, oldest first
   */
  public List<OpenTask> open(String tenant) {
    return asSystem(
        () ->
            offers.of(
                tasks
                    .createTaskQuery()
                    .tenantIdIn(tenant)
                    .initializeFormKeys()
                    .orderByTaskCreateTime()
                    .asc()
                    .orderByTaskId()
                    .asc()
                    .list()));
  }

  /**
   * @return the task, when it still waits to be done
   */
  public Optional<OpenTask> find(String taskId) {
    return asSystem(
        () ->
            offers.of(tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult()));
  }

  /** Whether a task still waits to be done. */
  public boolean isOpen(String taskId) {
    return asSystem(() -> tasks.createTaskQuery().taskId(taskId).count() > 0);
  }

  /**
   * @return those of the tasks that still wait to be done
   */
  public Set<String> openAmong(Collection<String> taskIds) {
    return taskIds.isEmpty()
        ? Set.of()
        : asSystem(
            () ->
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                    .map(Task::getId)
                    .collect(Collectors.toSet()));
  }

  /**
   * @return ids of the people who may do the task: its assignee, else the members of its groups
   */
  public List<String> entitled(OpenTask task) {
    return task.assignee() != null
        ? List.of(task.assignee())
        : asSystem(
            () ->
                task.groups().stream()
                    .flatMap(group -> members(group).stream())
                    .distinct()
                    .sorted()
                    .toList());
  }

  /**
   * @return how many open tasks a person could do or has in hand
   */
  public long waitingFor(String personId) {
    return asSystem(
        () ->
            tasks.createTaskQuery().taskAssignee(personId).count()
                + tasks.createTaskQuery().taskCandidateUser(personId).count());
  }

  /**
   * @return what the task's form shows under a key to whoever opens it now
   */
  public Optional<Object> shown(String taskId, String key) {
    return asSystem(
        () ->
            Optional.ofNullable(forms.getTaskFormVariables(taskId).get(key)).map(TaskBoard::plain));
  }

  private static Object plain(Object value) {
    return value instanceof SpinJsonNode json
        ? PlainValues.ofJson((JsonNode) json.unwrap())
        : value;
  }

  private List<String> members(String group) {
    return identities.createUserQuery().memberOfGroup(group).list().stream()
        .map(User::getId)
        .toList();
  }

  private <T> T asSystem(Supplier<T> deed) {
    return actingPerson.asSystem(deed);
  }
}
