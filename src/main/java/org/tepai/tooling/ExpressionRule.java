package org.tepai.tooling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tepai.tooling.ModelText.Word;

/**
 * An expression is a known step with its one argument, or a declared variable, compared with an
 * outcome at most. All else the engine would evaluate too, so all else is refused.
 */
class ExpressionRule implements ModelRule {

  private static final Pattern STEP =
      Pattern.compile("[$#]\\{(\\w+)\\.(\\w+)\\((execution|task)\\)}");
  private static final Pattern VARIABLE =
      Pattern.compile("[$#]\\{\\s*!?(\\w+)(\\s*[=!]=\\s*'\\w+')?\\s*}");
  private static final Pattern LITERAL = Pattern.compile("\\$\\{'[\\w-]+'}");
  private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

  private final StepCatalogue steps;
  private final DeclaredVariables variables;

  ExpressionRule(StepCatalogue steps, DeclaredVariables variables) {
    this.steps = steps;
    this.variables = variables;
  }

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return model.text().words().stream()
        .filter(word -> word.value().contains("${") || word.value().contains("#{"))
        .filter(word -> !complaint(word).isEmpty())
        .map(word -> model.problem(word.element(), complaint(word)));
  }

  private String complaint(Word word) {
    Matcher step = STEP.matcher(word.value());
    if (step.matches()) {
      return steps.complaint(step.group(1), step.group(2), step.group(3));
    }
    Matcher variable = VARIABLE.matcher(word.value());
    if (variable.matches()) {
      return variables.isDeclared(variable.group(1)) ? "" : undeclared(variable.group(1));
    }
    boolean plain = LITERAL.matcher(word.value()).matches() || word.value().equals(BUSINESS_KEY);
    return plain ? "" : "表达式“" + word.value() + "”不是步骤，也不是变量";
  }

  private String undeclared(String name) {
    return "变量“" + name + "”没有声明，已声明的有：" + String.join("、", variables.names());
  }
}
