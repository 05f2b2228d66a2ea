package org.tepai.tooling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A decision in a model reads an outcome that a step has set, names each way, and has a way for
 * whatever else may come.
 */
class GatewayRule implements ModelRule {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

  private final DeclaredVariables variables;

  GatewayRule(DeclaredVariables variables) {
    this.variables = variables;
  }

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    Stream<Problem> defaults =
        model
            .all(ExclusiveGateway.class)
            .filter(GatewayRule::decides)
            .filter(gateway -> gateway.getDefault() == null)
            .map(gateway -> model.problem(gateway, "没有默认出口"));
    return Stream.concat(defaults, ways(model));
  }

  private Stream<Problem> ways(Model model) {
    return model
        .all(ExclusiveGateway.class)
        .filter(GatewayRule::decides)
        .flatMap(gateway -> gateway.getOutgoing().stream())
        .flatMap(way -> complaints(model, way));
  }

  private static boolean decides(ExclusiveGateway gateway) {
    return gateway.getOutgoing().size() > 1;
  }

  private Stream<Problem> complaints(Model model, SequenceFlow way) {
    Stream.Builder<Problem> problems = Stream.builder();
    if (way.getName() == null || way.getName().isBlank()) {
      problems.add(model.problem(way, "出口没有名称"));
    }
    boolean isDefault = way.equals(((ExclusiveGateway) way.getSource()).getDefault());
    if (isDefault == (way.getConditionExpression() != null)) {
      problems.add(model.problem(way, isDefault ? "默认出口不能有条件" : "出口没有条件"));
    }
    if (way.getConditionExpression() != null && !readsOutcome(way)) {
      problems.add(model.problem(way, "条件只能读取步骤写入的结论"));
    }
    return problems.build();
  }

  private boolean readsOutcome(SequenceFlow way) {
    Matcher name = NAME.matcher(way.getConditionExpression().getTextContent());
    return name.find() && variables.isOutcome(name.group());
  }
}
