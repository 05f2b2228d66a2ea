package org.tepai.tooling;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Forms, called processes and decision tables are in the same deployment and bound to it, so that a
 * running case never mixes versions.
 */
class ReferenceRule implements ModelRule {

  private static final String DEPLOYMENT = "deployment";

  private record Reference(BaseElement from, String what, String id, String binding) {}

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return Stream.of(
            missing(model, forms(model), deployment::hasForm),
            missing(model, calls(model), deployment::hasProcess),
            missing(model, decisions(model), deployment::hasDecision))
        .flatMap(stream -> stream);
  }

  private Stream<Reference> forms(Model model) {
    Stream<Reference> tasks =
        model
            .all(UserTask.class)
            .map(
                task ->
                    new Reference(
                        task, "表单", task.getCamundaFormRef(), task.getCamundaFormRefBinding()));
    Stream<Reference> starts =
        model
            .all(StartEvent.class)
            .map(
                start ->
                    new Reference(
                        start, "表单", start.getCamundaFormRef(), start.getCamundaFormRefBinding()));
    return Stream.concat(tasks, starts);
  }

  private Stream<Reference> calls(Model model) {
    return model
        .all(CallActivity.class)
        .map(
            call ->
                new Reference(
                    call, "流程", call.getCalledElement(), call.getCamundaCalledElementBinding()));
  }

  private Stream<Reference> decisions(Model model) {
    return model
        .all(BusinessRuleTask.class)
        .map(
            task ->
                new Reference(
                    task,
                    "决策表",
                    task.getCamundaDecisionRef(),
                    task.getCamundaDecisionRefBinding()));
  }

  private Stream<Problem> missing(
      Model model, Stream<Reference> references, Predicate<String> exists) {
    return references
        .filter(reference -> Objects.nonNull(reference.id()))
        .flatMap(reference -> complaints(model, reference, exists));
  }

  private Stream<Problem> complaints(Model model, Reference to, Predicate<String> exists) {
    Stream.Builder<Problem> problems = Stream.builder();
    if (!to.id().contains("${") && !exists.test(to.id())) {
      problems.add(model.problem(to.from(), "没有" + to.what() + "“" + to.id() + "”"));
    }
    if (!DEPLOYMENT.equals(to.binding())) {
      problems.add(model.problem(to.from(), to.what() + "须绑定到同一次部署（binding 为 deployment）"));
    }
    return problems.build();
  }
}
