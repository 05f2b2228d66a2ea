package org.tepai.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Tells the witness what a person was refused. Outermost of all, because what is told must outlive
 * the transaction that is rolled back.
 */
final class WitnessedRefusals extends CommandInterceptor {

  private static final String[] REFERENCES = {
    "taskId",
    "processInstanceId",
    "executionId",
    "jobId",
    "jobDefinitionId",
    "processDefinitionId",
    "processDefinitionKey",
    "deploymentId"
  };

  private final ObjectProvider<Witness> witness;
  private final ObjectProvider<ActingPerson> actingPerson;

  WitnessedRefusals(ObjectProvider<Witness> witness, ObjectProvider<ActingPerson> actingPerson) {
    this.witness = witness;
    this.actingPerson = actingPerson;
  }

  @Override
  public <T> T execute(Command<T> command) {
    boolean outermost = Context.getCommandContext() == null;
    try {
      return next.execute(command);
    } catch (AuthorizationException | InvalidInput refusal) {
      if (outermost && actingPerson.getObject().current().isPresent()) {
        boolean mistaken = refusal instanceof InvalidInput;
        witness.ifAvailable(it -> it.sawRefused(name(command), reference(command), mistaken));
      }
      throw refusal;
    }
  }

  private static String name(Command<?> command) {
    return command.getClass().getSimpleName();
  }

  static String reference(Command<?> command) {
    ConfigurablePropertyAccessor fields = PropertyAccessorFactory.forDirectFieldAccess(command);
    for (String field : REFERENCES) {
      if (fields.isReadableProperty(field) && fields.getPropertyValue(field) instanceof String id) {
        return id;
      }
    }
    return null;
  }
}
