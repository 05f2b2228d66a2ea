package org.tepai.process;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Tells queries that have conditions on variables. Whoever may count cases but not read them would
 * otherwise read them letter by letter: how many have a name that begins so, and so.
 */
final class QuestionsAboutVariables {

  /** What the engine's queries call the list of such conditions. */
  private static final List<String> CONDITIONS = List.of("variables", "queryVariableValues");

  private QuestionsAboutVariables() {}

  static boolean in(Command<?> command) {
    return command instanceof AbstractQuery<?, ?> query
        && alternatives(query).anyMatch(QuestionsAboutVariables::asks);
  }

  private static Stream<AbstractQuery<?, ?>> alternatives(AbstractQuery<?, ?> query) {
    return query instanceof TaskQueryImpl tasks && tasks.getQueries() != null
        ? Stream.concat(Stream.of(query), tasks.getQueries().stream())
        : Stream.of(query);
  }

  private static boolean asks(AbstractQuery<?, ?> query) {
    DirectFieldAccessor fields = new DirectFieldAccessor(query);
    return CONDITIONS.stream()
        .filter(fields::isReadableProperty)
        .map(fields::getPropertyValue)
        .anyMatch(conditions -> conditions instanceof Collection<?> some && !some.isEmpty());
  }
}
