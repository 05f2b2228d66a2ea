package org.tepai.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The door from the product to running processes. What it offers is what a person does in Tasklist,
 * and what a fact of the business means to a running process.
 */
@Component
public class ProcessEngineClient {

  private final RepositoryService models;
  private final RuntimeService processes;
  private final TaskService tasks;
  private final FormService forms;
  private final ActingPerson actingPerson;
  private final TaskOffers offers;

  ProcessEngineClient(
      RepositoryService models,
      RuntimeService processes,
      TaskService tasks,
      FormService forms,
      ActingPerson actingPerson,
      TaskOffers offers) {
    this.models = models;
    this.processes = processes;
    this.tasks = tasks;
    this.forms = forms;
    this.actingPerson = actingPerson;
    this.offers = offers;
  }

  /**
   * Starts a process through its start form, as the acting person.
   *
   * @return the id of the process instance
   */
  public String start(String tenant, String processKey, Map<String, Object> form) {
    ProcessDefinition newest = actingPerson.asSystem(() -> newest(tenant, processKey));
    return forms.submitStartForm(newest.getId(), form).getId();
  }

  /**
   * Starts a process that no person starts, as the system itself.
   *
   * @param matter what it is about, for those who look for it
   * @param ids what its steps look up, by variable name
   * @return the id of the process instance
   */
  public String begin(String tenant, String processKey, String matter, Map<String, Object> ids) {
    return asSystem(
        () ->
            processes
                .createProcessInstanceByKey(processKey)
                .processDefinitionTenantId(tenant)
                .businessKey(matter)
                .setVariables(ids)
                .execute()
                .getId());
  }

  private ProcessDefinition newest(String tenant, String processKey) {
    return models
        .createProcessDefinitionQuery()
        .processDefinitionKey(processKey)
        .tenantIdIn(tenant)
        .latestVersion()
        .singleResult();
  }

  /** Takes a task into one's own hands, as the acting person. */
  public void claim(String taskId) {
    tasks.claim(taskId, actingPerson.current().orElseThrow());
  }

  /** Completes a task through its form, as the acting person. */
  public void submit(String taskId, Map<String, Object> form) {
    forms.submitTaskForm(taskId, form);
  }

  /**
   * Tells a running process what has happened. The process must be waiting for it.
   *
   * @param message name of the message in the model
   * @param outcomes what gateways behind it read, by variable name
   */
  public void tell(String processInstanceId, String message, Map<String, Object> outcomes) {
    asSystem(
        () -> {
          processes
              .createMessageCorrelation(message)
              .processInstanceId(processInstanceId)
              .setVariables(outcomes)
              .correlate();
          return null;
        });
  }

  /**
   * @return whether the process waits for the message now
   */
  public boolean waitsFor(String processInstanceId, String message) {
    return asSystem(
        () ->
            processes
                    .createEventSubscriptionQuery()
                    .processInstanceId(processInstanceId)
                    .eventType("message")
                    .eventName(message)
                    .count()
                > 0);
  }

  /**
   * @return the open tasks of one process instance and of the blocks it calls, oldest first
   */
  public List<OpenTask> openTasks(String rootProcessInstanceId) {
    return asSystem(
        () ->
            offers.of(
                tasksIn(
                    processes
                        .createProcessInstanceQuery()
                        .rootProcessInstanceId(rootProcessInstanceId)
                        .list())));
  }

  private List<Task> tasksIn(List<ProcessInstance> instances) {
    return instances.isEmpty()
        ? List.of()
        : tasks
            .createTaskQuery()
            .processInstanceIdIn(
                instances.stream().map(ProcessInstance::getId).toArray(String[]::new))
            .initializeFormKeys()
            .orderByTaskCreateTime()
            .asc()
            .list();
  }

  /**
   * @return the names of the events at which a process waits for something other than a task; empty
   *     when it has ended
   */
  public List<String> standsAt(String processInstanceId) {
    return asSystem(
        () ->
            leaves(processes.getActivityInstance(processInstanceId))
                .map(ActivityInstance::getActivityName)
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList());
  }

  private static Stream<ActivityInstance> leaves(ActivityInstance instance) {
    if (instance == null) {
      return Stream.empty();
    }
    ActivityInstance[] children = instance.getChildActivityInstances();
    return children.length == 0
        ? Stream.of(instance)
        : Stream.of(children).flatMap(ProcessEngineClient::leaves);
  }

  /**
   * @return the open task, when it exists and the acting person may see it
   */
  public Optional<OpenTask> task(String taskId) {
    return offers.of(tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult());
  }

  /**
   * @return a variable of the scope in which the task stands
   */
  public <T> Optional<T> variable(String taskId, Variable<T> variable) {
    return asSystem(
        () ->
            Optional.ofNullable(variable.type().cast(tasks.getVariable(taskId, variable.name()))));
  }

  private <T> T asSystem(Supplier<T> deed) {
    return actingPerson.asSystem(deed);
  }
}
