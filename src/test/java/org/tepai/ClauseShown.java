package org.tepai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A test, or a class of tests, that shows a clause. */
record ClauseShown(String clause, String test) {

  private static final Path CLASSES = Path.of("target", "test-classes");

  /** All that the compiled tests are annotated with. */
  static List<ClauseShown> inTests() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(ClauseShown::load)
          .flatMap(type -> of(type).stream())
          .distinct()
          .sorted(Comparator.comparing(ClauseShown::clause).thenComparing(ClauseShown::test))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> load(Path file) {
    String name = CLASSES.relativize(file).toString().replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(
          name.substring(0, name.length() - ".class".length()),
          false,
          ClauseShown.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<ClauseShown> of(Class<?> type) {
    List<ClauseShown> shown = new ArrayList<>();
    for (Clause clause : type.getAnnotationsByType(Clause.class)) {
      shown.add(new ClauseShown(clause.value(), type.getSimpleName()));
    }
    for (Method method : type.getDeclaredMethods()) {
      Arrays.stream(method.getAnnotationsByType(Clause.class))
          .map(clause -> new ClauseShown(clause.value(), name(type, method)))
          .forEach(shown::add);
    }
    return shown;
  }

  private static String name(Class<?> type, Method method) {
    return type.getSimpleName() + "." + method.getName();
  }
}
