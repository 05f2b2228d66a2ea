package org.tepai;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Puts the clauses that a failing test shows in front of its message. */
class ClauseReporter implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    if (failure instanceof TestAbortedException) {
      throw failure;
    }
    String clauses = clauses(context);
    AssertionError told =
        new AssertionError("Clause " + clauses + " is not kept: " + failure.getMessage(), failure);
    told.setStackTrace(failure.getStackTrace());
    throw told;
  }

  private static String clauses(ExtensionContext context) {
    Set<Clause> found = new LinkedHashSet<>();
    context
        .getTestMethod()
        .ifPresent(
            method -> found.addAll(Arrays.asList(method.getAnnotationsByType(Clause.class))));
    context
        .getTestClass()
        .ifPresent(type -> found.addAll(Arrays.asList(type.getAnnotationsByType(Clause.class))));
    return found.stream().map(Clause::value).distinct().collect(Collectors.joining(", "));
  }
}
