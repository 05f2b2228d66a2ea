package org.tepai.process;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/**
 * The form of a task or start event, out of the very deployment the case began in. Deployments
 * never change, so a form is parsed once.
 */
final class DeployedForms {

  private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

  Optional<FormSchema> of(TaskEntity task, CommandContext context) {
    task.initializeFormKey();
    CamundaFormRef form = task.getCamundaFormRef();
    return form == null
        ? Optional.empty()
        : Optional.of(find(form, task.getProcessDefinition().getDeploymentId(), context));
  }

  Optional<FormSchema> ofStart(ProcessDefinitionEntity definition, CommandContext context) {
    if (definition.getStartFormHandler() == null) {
      return Optional.empty();
    }
    CamundaFormRef form =
        definition.getStartFormHandler().createStartFormData(definition).getCamundaFormRef();
    return form == null
        ? Optional.empty()
        : Optional.of(find(form, definition.getDeploymentId(), context));
  }

  private FormSchema find(CamundaFormRef form, String deployment, CommandContext context) {
    CamundaFormDefinition definition =
        new GetCamundaFormDefinitionCmd(form, deployment).execute(context);
    if (definition == null) {
      throw new IllegalStateException("Form " + form.getKey() + " is not in " + deployment);
    }
    String resource = definition.getResourceName();
    return parsed.computeIfAbsent(
        definition.getDeploymentId() + "/" + resource,
        ignored -> parse(definition.getDeploymentId(), resource, context));
  }

  private static FormSchema parse(String deployment, String resource, CommandContext context) {
    byte[] content =
        context
            .getResourceManager()
            .findResourceByDeploymentIdAndResourceName(deployment, resource)
            .getBytes();
    return FormSchema.parse(new String(content, StandardCharsets.UTF_8));
  }
}
