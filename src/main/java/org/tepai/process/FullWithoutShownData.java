package org.tepai.process;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The engine's full history without the variables of single tasks. Those only repeat for the screen
 * what the dossier keeps in its own tables; as history they would double the writing and outlive
 * what data protection allows.
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
    return !(entity instanceof VariableInstanceEntity variable && variable.getTaskId() != null);
  }
}
