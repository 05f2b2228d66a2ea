package org.tepai.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Refuses a person's own queries that hold expressions, before any is evaluated: in the query, in
 * one of its alternatives ({@code orQueries}), or in what he adds to a stored filter. It says so in
 * words; {@link SafeExpressions} is the wall behind, and the only one for stored filters.
 */
final class QueryExpressions {

  private static final String ADDED_TO_FILTER = "extendingQuery";

  private QueryExpressions() {}

  static void check(Command<?> command) {
    boolean harmless =
        queries(command)
            .flatMap(query -> query.getExpressions().values().stream())
            .allMatch(SafeExpressions::harmless);
    if (!harmless) {
      throw new UnsafeExpression();
    }
  }

  private static Stream<AbstractQuery<?, ?>> queries(Command<?> command) {
    if (command instanceof AbstractQuery<?, ?> query) {
      return alternatives(query);
    }
    return command instanceof AbstractExecuteFilterCmd
            && new DirectFieldAccessor(command).getPropertyValue(ADDED_TO_FILTER)
                instanceof AbstractQuery<?, ?> added
        ? alternatives(added)
        : Stream.empty();
  }

  private static Stream<AbstractQuery<?, ?>> alternatives(AbstractQuery<?, ?> query) {
    return query instanceof TaskQueryImpl tasks && tasks.getQueries() != null
        ? Stream.concat(Stream.of(query), tasks.getQueries().stream())
        : Stream.of(query);
  }
}
