package org.tepai.tooling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * Timers stand on an absolute date that a step has worked out by the calendar of working days:
 * relative ones start anew when a case is migrated, cycles lose their beats over a downtime.
 */
class TimerRule implements ModelRule {

  private static final Pattern DATE = Pattern.compile("\\$\\{(\\w+)}");

  private final DeclaredVariables variables;

  TimerRule(DeclaredVariables variables) {
    this.variables = variables;
  }

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return model
        .all(TimerEventDefinition.class)
        .filter(timer -> !isAbsolute(timer))
        .map(timer -> model.problem(owner(timer), "定时只能用日期变量（timeDate），由步骤按工作日算好"));
  }

  private boolean isAbsolute(TimerEventDefinition timer) {
    if (timer.getTimeDate() == null) {
      return false;
    }
    Matcher variable = DATE.matcher(timer.getTimeDate().getTextContent().trim());
    return variable.matches() && variables.isDate(variable.group(1));
  }

  private static BaseElement owner(TimerEventDefinition timer) {
    return (BaseElement) timer.getParentElement();
  }
}
