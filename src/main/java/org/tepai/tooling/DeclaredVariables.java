package org.tepai.tooling;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.tepai.process.Variable;

/**
 * The process variables as the modules declare them in their {@code *Variables} or {@code *Steps}.
 */
public final class DeclaredVariables {

  private final Map<String, Class<?>> types;

  private DeclaredVariables(Map<String, Class<?>> types) {
    this.types = types;
  }

  /** All declarations below a package, found without starting the application. */
  public static DeclaredVariables below(String basePackage) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*(Variables|Steps)")));
    Map<String, Class<?>> types = new TreeMap<>();
    scanner.findCandidateComponents(basePackage).stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(
            field -> field.getType() == Variable.class && Modifier.isStatic(field.getModifiers()))
        .map(DeclaredVariables::declaration)
        .forEach(variable -> types.put(variable.name(), variable.type()));
    return new DeclaredVariables(types);
  }

  private static Variable<?> declaration(Field field) {
    ReflectionUtils.makeAccessible(field);
    return (Variable<?>) ReflectionUtils.getField(field, null);
  }

  boolean isDeclared(String name) {
    return types.containsKey(name);
  }

  boolean isDate(String name) {
    return types.get(name) == Date.class;
  }

  /** Outcomes are what a gateway may read: words and yes or no, but no ids. */
  boolean isOutcome(String name) {
    Class<?> type = types.get(name);
    return type == Boolean.class || type == String.class && !name.endsWith("Id");
  }

  Set<String> names() {
    return types.keySet();
  }
}
