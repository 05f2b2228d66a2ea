package org.tepai.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables that were deployed together with a case's model, so that a running case
 * is judged by the rules it began under.
 */
@Component
public class DecisionTables {

  private final RepositoryService models;
  private final RuntimeService processes;
  private final DecisionService decisions;
  private final ActingPerson actingPerson;
  private final Map<String, String> tables = new ConcurrentHashMap<>();

  DecisionTables(
      RepositoryService models,
      RuntimeService processes,
      DecisionService decisions,
      ActingPerson actingPerson) {
    this.models = models;
    this.processes = processes;
    this.decisions = decisions;
    this.actingPerson = actingPerson;
  }

  /**
   * Evaluates a decision table of the deployment that a running process belongs to.
   *
   * @param processDefinitionId of the running process, so that a case never mixes versions of rules
   * @return one map of outputs for each rule that applies
   */
  public List<Map<String, Object>> decide(
      String processDefinitionId, String decisionKey, Map<String, Object> facts) {
    return actingPerson.asSystem(
        () -> {
          String table = tableOf(processDefinitionId, decisionKey);
          return decisions
              .evaluateDecisionTableById(table)
              .variables(facts)
              .evaluate()
              .getResultList();
        });
  }

  /** A definition never changes once deployed, so the table found for it is remembered. */
  private String tableOf(String processDefinitionId, String decisionKey) {
    return tables.computeIfAbsent(
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
    return actingPerson.asSystem(
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
}
