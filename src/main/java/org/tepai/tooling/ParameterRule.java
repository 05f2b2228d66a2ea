package org.tepai.tooling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tepai.jurisdictions.ReminderOverrides;

/**
 * What stands beside a step is what the step reads, and all it needs. A slip in a parameter's name
 * would be as good as none, and nobody would notice until the case came there.
 */
class ParameterRule implements ModelRule {

  /** Read by the form gate at any user task. */
  private static final Set<String> EVERYWHERE = Set.of("prefill");

  private final StepCatalogue steps;

  ParameterRule(StepCatalogue steps) {
    this.steps = steps;
  }

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return StreamSupport.stream(ElementCalls.in(model).spliterator(), false)
        .flatMap(calls -> problems(model, calls));
  }

  private Stream<Problem> problems(Model model, ElementCalls calls) {
    List<StepParameter> read =
        calls.steps().stream()
            .flatMap(name -> steps.find(name).stream())
            .flatMap(step -> step.parameters().stream())
            .toList();
    return Stream.concat(unknown(model, calls, read), missing(model, calls, read));
  }

  private static Stream<Problem> unknown(
      Model model, ElementCalls calls, List<StepParameter> read) {
    return calls.parameters().keySet().stream()
        .filter(name -> !EVERYWHERE.contains(name) && !ReminderOverrides.isOne(name))
        .filter(name -> read.stream().noneMatch(parameter -> parameter.isMeantBy(name)))
        .map(name -> "没有步骤读取参数“%s”，可写的有：%s".formatted(name, names(read)))
        .map(complaint -> model.problem(calls.element(), complaint));
  }

  private static Stream<Problem> missing(
      Model model, ElementCalls calls, List<StepParameter> read) {
    Set<String> written = calls.parameters().keySet();
    return read.stream()
        .filter(parameter -> !parameter.optional())
        .filter(parameter -> written.stream().noneMatch(parameter::isMeantBy))
        .map(parameter -> "缺少参数“%s”（%s）".formatted(parameter.name(), parameter.means()))
        .distinct()
        .map(complaint -> model.problem(calls.element(), complaint));
  }

  private static String names(List<StepParameter> read) {
    return read.isEmpty()
        ? "（无）"
        : read.stream().map(StepParameter::name).distinct().collect(Collectors.joining("、"));
  }
}
