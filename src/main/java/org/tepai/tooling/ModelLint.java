package org.tepai.tooling;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says what is wrong with the models of a deployment before the engine sees them. The build uses
 * it, and so does the deployment of a running system: what the build would refuse must not come in
 * by another door.
 */
public final class ModelLint {

  private final List<ModelRule> rules;

  /**
   * @param steps that models may call
   * @param variables that models may read
   */
  public ModelLint(StepCatalogue steps, DeclaredVariables variables) {
    this.rules =
        List.of(
            new ForbiddenRule(),
            new ExpressionRule(steps, variables),
            new ParameterRule(steps),
            new ReferenceRule(),
            new UserTaskRule(),
            new ReminderRule(),
            new GatewayRule(variables),
            new TimerRule(variables),
            new HistoryRule(),
            new WordingRule(),
            new DiagramRule());
  }

  /** The lint for the steps and variables of the running product. */
  public static ModelLint ofProduct() {
    return new ModelLint(StepCatalogue.below("org.tepai"), DeclaredVariables.below("org.tepai"));
  }

  /**
   * @param files of one jurisdiction's deployment by their names, shared ones included
   */
  public List<Problem> problems(Map<String, byte[]> files) {
    Deployable deployment = new Deployable(files);
    Stream<Problem> found =
        deployment.models().stream()
            .flatMap(model -> rules.stream().flatMap(rule -> rule.problems(model, deployment)));
    Stream<Problem> languages = deployment.tables().stream().flatMap(Table::problems);
    return Stream.of(deployment.unreadable().stream(), found, languages)
        .flatMap(each -> each)
        .toList();
  }
}
