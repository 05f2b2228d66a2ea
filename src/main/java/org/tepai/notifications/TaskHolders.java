package org.tepai.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.process.CaseParties;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/**
 * Whose duty an open task is. A task offered to a pool, such as all leaders of teams, is nobody's
 * duty: whoever leaves it alone has missed nothing.
 */
@Component
public class TaskHolders {

  private final Organisations organisations;
  private final People people;
  private final Jurisdictions jurisdictions;
  private final ProcessEngineClient processes;
  private final CaseParties parties;

  TaskHolders(
      Organisations organisations,
      People people,
      Jurisdictions jurisdictions,
      ProcessEngineClient processes,
      CaseParties parties) {
    this.organisations = organisations;
    this.people = people;
    this.jurisdictions = jurisdictions;
    this.processes = processes;
    this.parties = parties;
  }

  /**
   * @return ids of the people: who has taken the task, else whoever holds the role it is offered
   *     to; empty when the role is vacant
   */
  public List<String> assigneeOrCandidates(OpenTask task) {
    return task.assignee() != null
        ? List.of(task.assignee())
        : task.groups().stream().flatMap(this::holders).distinct().toList();
  }

  /**
   * @return ids of the people who answer for the organisations that the task is offered to
   */
  public List<String> contacts(OpenTask task) {
    return holdingOrganisations(task).stream()
        .map(id -> organisations.byId(id).contactPerson())
        .distinct()
        .toList();
  }

  /**
   * @return ids of the organisations that the task is offered to, also once somebody has taken it;
   *     empty for a pool's task and for one given to a person
   */
  public List<String> holdingOrganisations(OpenTask task) {
    return task.groups().stream()
        .flatMap(group -> Groups.organisationOf(group).stream())
        .distinct()
        .toList();
  }

  /**
   * @return the pools that the task is offered to, as long as nobody has taken it and no
   *     organisation has it
   */
  public List<String> pools(OpenTask task) {
    List<String> groups = task.assignee() == null ? task.groups() : List.<String>of();
    boolean owned = groups.stream().anyMatch(group -> Groups.organisationOf(group).isPresent());
    return owned ? List.of() : groups;
  }

  /** Whether it waits for anybody of a pool to take it. */
  public boolean isInPool(OpenTask task) {
    return !pools(task).isEmpty();
  }

  /**
   * @return the task's name and whose it is: several parties of a case may have one of the same
   *     name; what is offered to a pool or to one person is named by itself
   */
  public String named(OpenTask task) {
    String holder = holdingNames(task);
    return holder.isEmpty() ? task.name() : "%s（%s）".formatted(task.name(), holder);
  }

  /**
   * @return what users call the organisations that the task is offered to; empty when there are
   *     none
   */
  public String holdingNames(OpenTask task) {
    return holdingOrganisations(task).stream()
        .map(organisations::nameOf)
        .collect(Collectors.joining("、"));
  }

  /**
   * Above an office stands its superior, above an applicant the office at the case's place, above
   * whoever reports without a case the office at his own place.
   *
   * @return id of the organisation above the holder; empty when nobody stands above it
   */
  public Optional<String> above(String holder, OpenTask task, LocalDate day) {
    Organisation organisation = organisations.byId(holder);
    if (organisation.kind() == Organisation.Kind.OFFICE) {
      return jurisdictions.byId(organisation.tenantId()).office(holder).parent();
    }
    return processes
        .variable(task.id(), CaseVariables.CASE_ID)
        .flatMap(caseId -> parties.competentOffice(caseId, day))
        .or(() -> atPlaceOf(organisation, day));
  }

  private Optional<String> atPlaceOf(Organisation organisation, LocalDate day) {
    return organisation
        .division()
        .map(division -> organisations.competentOffice(organisation.id(), day).id());
  }

  private Stream<String> holders(String group) {
    return Groups.organisationOf(group).stream()
        .flatMap(organisation -> people.members(organisation, Groups.roleOf(group)).stream())
        .map(Person::id);
  }
}
