package org.tepai.process;

import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The only door from the product to the engine's services. What it offers is what a person does in
 * Tasklist, and what a fact of the business means to a running process.
 */
@Component
public class ProcessEngineClient {

  private final RepositoryService models;
  private final RuntimeService processes;
  private final TaskService tasks;
  private final FormService forms;
  private final DecisionService decisions;
  private final ActingPerson actingPerson;
  private final Map<String, String> decisionTables = new ConcurrentHashMap<>();

  ProcessEngineClient(
      RepositoryService models,
      RuntimeService processes,
      TaskService tasks,
      FormService forms,
      DecisionService decisions,
      ActingPerson actingPerson) {
    this.models = models;
    this.processes = processes;
    this.tasks = tasks;
    this.forms = forms;
    this.decisions = decisions;
    this.actingPerson = actingPerson;
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
   * Evaluates a decision table of the deployment that a running process belongs to.
   *
   * @param processDefinitionId of the running process, so that a case never mixes versions of rules
   * @return one map of outputs for each rule that applies
   */
  public List<Map<String, Object>> decide(
      String processDefinitionId, String decisionKey, Map<String, Object> facts) {
    return asSystem(
        () -> {
          String table = decisionTable(processDefinitionId, decisionKey);
          return decisions
              .evaluateDecisionTableById(table)
              .variables(facts)
              .evaluate()
              .getResultList();
        });
  }

  /** A definition never changes once deployed, so the table found for it is remembered. */
  private String decisionTable(String processDefinitionId, String decisionKey) {
    return decisionTables.computeIfAbsent(
        processDefinitionId + " " + decisionKey,
        unknown -> {
          String deployment = models.getProcessDefinition(processDefinitionId).getDeploymentId();
          return models
              .createDecisionDefinitionQuery()
              .deploymentId(deployment)
              .decisionDefinitionKey(decisionKey)
              .singleResult()
              .getId();
        });
  }

  /**
   * @return the process definition each of the running instances follows, by instance; those that
   *     have ended are missing
   */
  public Map<String, String> definitions(Collection<String> processInstanceIds) {
    return asSystem(
        () ->
            processes
                .createProcessInstanceQuery()
                .processInstanceIds(new HashSet<>(processInstanceIds))
                .list()
                .stream()
                .collect(
                    Collectors.toMap(
                        ProcessInstance::getId, ProcessInstance::getProcessDefinitionId)));
  }

  /**
   * @return the open tasks of one process instance and of the blocks it calls, oldest first
   */
  public List<OpenTask> openTasks(String rootProcessInstanceId) {
    return asSystem(
        () ->
            processes
                .createProcessInstanceQuery()
                .rootProcessInstanceId(rootProcessInstanceId)
                .list()
                .stream()
                .flatMap(instance -> tasksOf(instance.getId()).stream())
                .map(OpenTask::of)
                .toList());
  }

  private List<Task> tasksOf(String processInstanceId) {
    return tasks
        .createTaskQuery()
        .processInstanceId(processInstanceId)
        .initializeFormKeys()
        .orderByTaskCreateTime()
        .asc()
        .list();
  }

  /**
   * @return the open task, when it exists and the acting person may see it
   */
  public Optional<OpenTask> task(String taskId) {
    return Optional.ofNullable(
            tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult())
        .map(OpenTask::of);
  }

  /**
   * @return what the acting person may see among the open tasks of the groups given
   */
  public List<OpenTask> tasksOfGroups(List<String> groupIds) {
    return tasks
        .createTaskQuery()
        .taskCandidateGroupIn(groupIds)
        .includeAssignedTasks()
        .initializeFormKeys()
        .list()
        .stream()
        .map(OpenTask::of)
        .toList();
  }

  /**
   * @return a variable of the scope in which the task stands
   */
  public <T> Optional<T> variable(String taskId, Variable<T> variable) {
    return asSystem(
        () ->
            Optional.ofNullable(variable.type().cast(tasks.getVariable(taskId, variable.name()))));
  }

  /** Moves the date by which an open task is due. */
  public void postpone(String taskId, Date due) {
    asSystem(
        () -> {
          Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
          task.setDueDate(due);
          tasks.saveTask(task);
          return null;
        });
  }

  private <T> T asSystem(Supplier<T> deed) {
    return actingPerson.asSystem(deed);
  }
}
