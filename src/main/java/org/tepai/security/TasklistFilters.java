package org.tepai.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.process.ActingPerson;
import org.tepai.process.OneNode;
import org.tepai.process.StartOrder;

/**
 * The lists an official finds in Tasklist. The server makes them, because whoever may make filters
 * may also ask for other people's tasks. Their queries name nobody, so one set serves everybody and
 * the engine's authorisations decide what each person sees in it.
 */
@Component
class TasklistFilters {

  private static final String ME = "${currentUser()}";
  private static final String MY_GROUPS = "${currentUserGroups()}";
  private static final String NOW = "${now()}";

  /** Task-local variables that the form gate sets; a card without them would be one of many. */
  private static final Map<String, String> ON_CARDS = new LinkedHashMap<>();

  static {
    ON_CARDS.put("case_number", "案卷号");
    ON_CARDS.put("enterprise_name", "企业");
    ON_CARDS.put("team_name", "团队");
    ON_CARDS.put("round_name", "批次");
  }

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;
  private final ActingPerson actingPerson;
  private final OneNode oneNode;

  TasklistFilters(
      FilterService filters,
      TaskService tasks,
      AuthorizationService authorizations,
      ActingPerson actingPerson,
      OneNode oneNode) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
    this.actingPerson = actingPerson;
    this.oneNode = oneNode;
  }

  /** Makes what is missing and corrects what is there; done at every start. */
  @Order(StartOrder.TASKLIST)
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void offer() {
    oneNode.alone("lists of Tasklist");
    actingPerson.asSystem(
        () -> {
          offer("我的待办", "由我认领、等我办理的任务", 10, query().taskAssigneeExpression(ME));
          offer("本单位待办", "本单位可办理的任务，包括同事已认领的", 20, ofMyOffice(query()));
          offer("已逾期", "已过到期日、尚未办结的任务", 30, mine(query()).dueBeforeExpression(NOW));
          return null;
        });
  }

  private TaskQuery query() {
    return tasks.createTaskQuery().active().orderByDueDate().asc().orderByTaskCreateTime().asc();
  }

  private static TaskQuery ofMyOffice(TaskQuery query) {
    return query.taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
  }

  private static TaskQuery mine(TaskQuery query) {
    return ofMyOffice(query.or().taskAssigneeExpression(ME)).endOr();
  }

  private void offer(String name, String description, int position, TaskQuery query) {
    Filter known =
        filters
            .createFilterQuery()
            .filterName(name)
            .filterResourceType(EntityTypes.TASK)
            .singleResult();
    Filter filter = known == null ? filters.newTaskFilter(name) : known;
    filter.setQuery(query);
    filter.setProperties(looks(description, position));
    filters.saveFilter(filter);
    showToEverybody(filter.getId());
  }

  private static Map<String, Object> looks(String description, int position) {
    List<Map<String, String>> onCards =
        ON_CARDS.entrySet().stream()
            .map(entry -> Map.of("name", entry.getKey(), "label", entry.getValue()))
            .toList();
    return Map.of(
        "description", description,
        "priority", position,
        "refresh", true,
        "showUndefinedVariable", false,
        "variables", onCards);
  }

  private void showToEverybody(String filterId) {
    boolean shown =
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .resourceId(filterId)
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .count()
            > 0;
    if (!shown) {
      Authorization reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
      reading.setResource(Resources.FILTER);
      reading.setResourceId(filterId);
      reading.addPermission(Permissions.READ);
      authorizations.saveAuthorization(reading);
    }
  }
}
