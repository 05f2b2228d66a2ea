package org.tepai.process;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The engine's full history without the variables of single tasks and without evaluated decision
 * tables. Both only repeat what the product keeps in its own tables, the dossier and the findings;
 * as history they would double the writing and outlive what data protection allows.
 */
final class FullWithoutShownData extends HistoryLevelFull {

  static final String NAME = "full-without-task-local";

  @Override
  public int getId() {
    return 31;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
    boolean shown =
        entity instanceof VariableInstanceEntity variable && variable.getTaskId() != null;
    return !shown && eventType != HistoryEventTypes.DMN_DECISION_EVALUATE;
  }
}
