package org.tepai.process;

import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/**
 * What stands at a task's due date beside the task itself: the timers on its edge and the date
 * variables that they read. Only what stood at the same instant moves along, because a timer at
 * another instant means something else.
 */
@Component
class BoundDates {

  private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

  private final ManagementService jobs;
  private final RuntimeService processes;
  private final RepositoryService models;

  BoundDates(ManagementService jobs, RuntimeService processes, RepositoryService models) {
    this.jobs = jobs;
    this.processes = processes;
    this.models = models;
  }

  void move(Task task, Date from, Date to) {
    jobs.createJobQuery().executionId(task.getExecutionId()).timers().list().stream()
        .filter(timer -> same(timer.getDuedate(), from))
        .forEach(timer -> jobs.setJobDuedate(timer.getId(), to));
    variables(task)
        .filter(name -> same(processes.getVariable(task.getExecutionId(), name), from))
        .forEach(name -> processes.setVariable(task.getExecutionId(), name, to));
  }

  /** Moves a date that a whole process reads, where it still stands at the old instant. */
  void move(String processInstanceId, Variable<Date> variable, Date from, Date to) {
    if (same(processes.getVariable(processInstanceId, variable.name()), from)) {
      processes.setVariable(processInstanceId, variable.name(), to);
    }
  }

  private Stream<String> variables(Task task) {
    BpmnModelInstance model = models.getBpmnModelInstance(task.getProcessDefinitionId());
    return model.getModelElementsByType(BoundaryEvent.class).stream()
        .filter(event -> task.getTaskDefinitionKey().equals(event.getAttachedTo().getId()))
        .map(event -> event.getChildElementsByType(TimerEventDefinition.class))
        .flatMap(Collection::stream)
        .map(TimerEventDefinition::getTimeDate)
        .filter(Objects::nonNull)
        .map(TimeDate::getTextContent)
        .map(text -> VARIABLE.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .distinct();
  }

  private static boolean same(Object value, Date instant) {
    return value instanceof Date date && date.getTime() == instant.getTime();
  }
}
