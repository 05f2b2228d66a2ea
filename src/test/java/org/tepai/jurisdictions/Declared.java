package org.tepai.jurisdictions;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * What the product's modules ask jurisdictions for, found without starting it: such beans depend on
 * nothing.
 */
final class Declared {

  static final TextCatalogue TEXTS = new TextCatalogue(all(TextKeys.class));
  static final List<SettingKeys> SETTINGS = all(SettingKeys.class);

  private Declared() {}

  private static <T> List<T> all(Class<T> declaring) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
    Class<?>[] components =
        scanner.findCandidateComponents("org.tepai").stream()
            .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
            .filter(type -> declaring.isAssignableFrom(type) || makesOnly(declaring, type))
            .toArray(Class<?>[]::new);
    try (var context = new AnnotationConfigApplicationContext(components)) {
      return context.getBeanProvider(declaring).orderedStream().toList();
    }
  }

  private static boolean makesOnly(Class<?> declaring, Class<?> configuration) {
    List<Class<?>> made =
        Stream.of(configuration.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Bean.class))
            .<Class<?>>map(method -> method.getReturnType())
            .toList();
    return !made.isEmpty() && made.stream().allMatch(declaring::isAssignableFrom);
  }
}
