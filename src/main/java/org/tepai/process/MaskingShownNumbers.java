package org.tepai.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.personaldata.PersonalKind;

/**
 * Masks at the start what tasks that were opened by an earlier release still show in full. Tasks
 * opened since then show masks from the first.
 */
@Component
public class MaskingShownNumbers {

  private static final Logger LOG = LoggerFactory.getLogger(MaskingShownNumbers.class);

  private final Jurisdictions jurisdictions;
  private final PersonalFields fields;
  private final RuntimeService variables;
  private final TaskService tasks;

  MaskingShownNumbers(
      Jurisdictions jurisdictions,
      PersonalFields fields,
      RuntimeService variables,
      TaskService tasks) {
    this.jurisdictions = jurisdictions;
    this.fields = fields;
    this.variables = variables;
    this.tasks = tasks;
  }

  /** A second time changes nothing. */
  @Order(StartOrder.WORK)
  @EventListener(ApplicationReadyEvent.class)
  public void maskAll() {
    jurisdictions
        .all()
        .forEach(each -> fields.of(each.id()).forEach(field -> mask(each.id(), field)));
  }

  private void mask(String tenant, PersonalFields.Field field) {
    List<VariableInstance> full =
        variables
            .createVariableInstanceQuery()
            .tenantIdIn(tenant)
            .variableName(field.key())
            .list()
            .stream()
            .filter(MaskingShownNumbers::isShownInFull)
            .toList();
    full.forEach(each -> mask(each, field.kind()));
    if (!full.isEmpty()) {
      LOG.info("{} tasks show {} masked now", full.size(), field.key());
    }
  }

  private static boolean isShownInFull(VariableInstance variable) {
    return variable.getTaskId() != null
        && variable.getValue() instanceof String text
        && !text.isBlank()
        && !PersonalKind.isMasked(text);
  }

  private void mask(VariableInstance variable, PersonalKind kind) {
    tasks.setVariableLocal(
        variable.getTaskId(), variable.getName(), kind.masked((String) variable.getValue()));
  }
}
