package org.tepai.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** What users call the matters that processes are about. */
@Component
public class ProcessNames {

  private final RepositoryService models;
  private final ActingPerson actingPerson;

  ProcessNames(RepositoryService models, ActingPerson actingPerson) {
    this.models = models;
    this.actingPerson = actingPerson;
  }

  /**
   * @return the names of a tenant's processes by their keys, as they are deployed now
   */
  public Map<String, String> of(String tenant) {
    return actingPerson.asSystem(
        () ->
            models.createProcessDefinitionQuery().tenantIdIn(tenant).latestVersion().list().stream()
                .filter(each -> each.getName() != null)
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName)));
  }
}
