package org.tepai.tooling;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** The steps that models may call, as the code offers them. */
public final class StepCatalogue {

  private final Map<String, Class<?>> aliases;

  private StepCatalogue(Map<String, Class<?>> aliases) {
    this.aliases = aliases;
  }

  /** All steps below a package, found without starting the application. */
  public static StepCatalogue below(String basePackage) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Steps.class));
    Map<String, Class<?>> aliases = new TreeMap<>();
    scanner.findCandidateComponents(basePackage).stream()
        .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .forEach(type -> aliasesOf(type).forEach(alias -> aliases.put(alias, type)));
    return new StepCatalogue(aliases);
  }

  private static List<String> aliasesOf(Class<?> type) {
    return Arrays.asList(type.getAnnotation(Steps.class).value());
  }

  /** All steps in the order of their names. */
  List<CatalogueStep> all() {
    return aliases.entrySet().stream()
        .flatMap(
            each -> steps(each.getValue()).map(method -> CatalogueStep.of(each.getKey(), method)))
        .sorted(Comparator.comparing(CatalogueStep::name))
        .toList();
  }

  /**
   * @param name such as {@code filings.end}
   */
  Optional<CatalogueStep> find(String name) {
    return all().stream().filter(step -> step.name().equals(name)).findFirst();
  }

  /**
   * @param argument what the model passes: {@code execution} or {@code task}
   * @return empty when the model may call it, else why not
   */
  String complaint(String alias, String method, String argument) {
    Class<?> type = aliases.get(alias);
    if (type == null) {
      return "没有步骤组“" + alias + "”，可用的有：" + String.join("、", aliases.keySet());
    }
    Class<?> expected = argument.equals("task") ? DelegateTask.class : DelegateExecution.class;
    boolean known =
        steps(type)
            .filter(step -> step.getName().equals(method))
            .anyMatch(step -> step.getParameterTypes()[0].isAssignableFrom(expected));
    return known ? "" : unknown(alias, method, argument, type);
  }

  private String unknown(String alias, String method, String argument, Class<?> type) {
    String offered =
        steps(type)
            .map(step -> step.getName() + "(" + argumentOf(step) + ")")
            .sorted()
            .collect(Collectors.joining("、"));
    return "步骤组“%s”没有“%s(%s)”，可用的有：%s".formatted(alias, method, argument, offered);
  }

  private static String argumentOf(Method step) {
    return step.getParameterTypes()[0] == DelegateTask.class ? "task" : "execution";
  }

  private static java.util.stream.Stream<Method> steps(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(Step.class))
        .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
        .filter(method -> method.getParameterCount() == 1);
  }
}
