package org.tepai.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the product hear of every user task that comes and goes, whatever its model says. */
@Component
class TaskEventsPlugin extends AbstractProcessEnginePlugin {

  private final ApplicationEventPublisher events;

  TaskEventsPlugin(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    listeners.add(new EveryUserTask());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  /** Adds listeners that no model can skip. */
  private final class EveryUserTask extends AbstractBpmnParseListener {

    private final TaskListener opened = task -> events.publishEvent(new TaskOpened(task.getId()));
    private final TaskListener closed = task -> events.publishEvent(new TaskClosed(task.getId()));

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      TaskDefinition definition =
          ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened);
      definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, closed);
      definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, closed);
    }
  }
}
