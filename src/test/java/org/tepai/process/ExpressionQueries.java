package org.tepai.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * Where the engine takes an expression in a query, found and not typed, and filters to put it in.
 */
@Component
class ExpressionQueries {

  private final FilterService filters;
  private final AuthorizationService authorizations;

  ExpressionQueries(FilterService filters, AuthorizationService authorizations) {
    this.filters = filters;
    this.authorizations = authorizations;
  }

  /** A filter that everybody may run. */
  Filter stored(TaskQuery query) {
    Filter filter = filters.newTaskFilter("probe").setQuery(query);
    filters.saveFilter(filter);
    Authorization reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    reading.setResource(Resources.FILTER);
    reading.setResourceId(filter.getId());
    reading.addPermission(Permissions.READ);
    authorizations.saveAuthorization(reading);
    return filter;
  }

  void forgetAll() {
    filters
        .createFilterQuery()
        .filterName("probe")
        .list()
        .forEach(filter -> filters.deleteFilter(filter.getId()));
  }

  static List<Method> setters(Class<?> query) {
    return Arrays.stream(query.getDeclaredMethods())
        .filter(method -> method.getName().endsWith("Expression"))
        .filter(method -> !method.isBridge())
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
        .toList();
  }

  /** What the web interface calls the same things. */
  static Set<String> parameters() {
    return Arrays.stream(TaskQueryDto.class.getMethods())
        .map(method -> method.getAnnotation(CamundaQueryParam.class))
        .filter(parameter -> parameter != null && parameter.value().endsWith("Expression"))
        .map(CamundaQueryParam::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static TaskQuery set(Method setter, TaskQuery query) {
    try {
      return (TaskQuery) setter.invoke(query, ExpressionProbe.EXPRESSION);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
