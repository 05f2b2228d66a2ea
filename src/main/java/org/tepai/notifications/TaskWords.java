package org.tepai.notifications;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.OpenTask;

/**
 * Whose a task is, and of which round, in words that may go into mail: organisations are named and
 * people are not. Whoever answers for an organisation reads it without having the task himself.
 */
@Component
public class TaskWords {

  private static final String SOMEBODY = "办理人";

  private final TaskHolders holders;
  private final Organisations organisations;
  private final People people;
  private final Jurisdictions jurisdictions;
  private final RoundTitles rounds;

  TaskWords(
      TaskHolders holders,
      Organisations organisations,
      People people,
      Jurisdictions jurisdictions,
      RoundTitles rounds) {
    this.holders = holders;
    this.organisations = organisations;
    this.people = people;
    this.jurisdictions = jurisdictions;
    this.rounds = rounds;
  }

  /** The organisations that it is offered to, else the one of whoever has it, else the pool. */
  public String holder(OpenTask task) {
    List<String> names =
        holders.holdingOrganisations(task).stream().map(organisations::nameOf).toList();
    if (!names.isEmpty()) {
      return String.join("、", names);
    }
    return task.assignee() == null ? everybody(task) : organisationOf(task);
  }

  private String organisationOf(OpenTask task) {
    return people
        .actingFor(task.assignee(), task.tenantId())
        .map(Organisation::name)
        .orElse(SOMEBODY);
  }

  private String everybody(OpenTask task) {
    String roles = roles(task.tenantId(), holders.pools(task));
    return roles.isEmpty() ? SOMEBODY : "全体" + roles;
  }

  /** The roles whose holders such groups have. */
  public String roles(String tenantId, List<String> groups) {
    return groups.stream()
        .flatMap(group -> nameOf(tenantId, Groups.roleOf(group)).stream())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private Optional<String> nameOf(String tenantId, String role) {
    return jurisdictions.byId(tenantId).roles().stream()
        .filter(each -> each.id().equals(role))
        .map(RoleEntry::name)
        .findFirst();
  }

  /** Its name in brackets, to stand behind the task's; nothing where there is no round. */
  public String round(String tenantId, Optional<String> roundId) {
    return roundId.map(id -> "（" + rounds.titleOf(tenantId, id) + "）").orElse("");
  }
}
