package org.tepai.reminders;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.ReminderPolicy;
import org.tepai.notifications.TaskHolders;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.CaseParties;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/** Who must hear of a task that those who hold it leave undone. */
@Component
class Superiors {

  private final TaskHolders holders;
  private final Organisations organisations;
  private final ProcessEngineClient processes;
  private final CaseParties parties;

  Superiors(
      TaskHolders holders,
      Organisations organisations,
      ProcessEngineClient processes,
      CaseParties parties) {
    this.holders = holders;
    this.organisations = organisations;
    this.processes = processes;
    this.parties = parties;
  }

  /** The offices above those whose task it is, as they serve on the day. */
  List<String> of(OpenTask task, LocalDate day) {
    List<String> holding = holders.holdingOrganisations(task);
    Stream<String> above =
        holding.isEmpty()
            ? atThePlace(task, day)
            : holding.stream().flatMap(each -> holders.above(each, task, day).stream());
    return above.map(each -> serving(each, day)).distinct().toList();
  }

  /** The offices that a policy names, whichever stands above for the one it does not name. */
  List<String> named(List<String> named, OpenTask task, LocalDate day) {
    Set<String> offices = new LinkedHashSet<>();
    for (String each : named) {
      if (ReminderPolicy.OFFICE_ABOVE.equals(each)) {
        offices.addAll(of(task, day));
      } else {
        offices.add(serving(each, day));
      }
    }
    return List.copyOf(offices);
  }

  /**
   * What a person has is watched by the office at the case's place; and what nobody takes from a
   * pool is nobody's fault, but that office has to bring the two sides together.
   */
  private Stream<String> atThePlace(OpenTask task, LocalDate day) {
    return processes
        .variable(task.id(), CaseVariables.CASE_ID)
        .flatMap(caseId -> parties.competentOffice(caseId, day))
        .stream();
  }

  private String serving(String officeId, LocalDate day) {
    Organisation office = organisations.byId(officeId);
    return office.kind() == Organisation.Kind.OFFICE
        ? organisations.serving(officeId, day).id()
        : officeId;
  }
}
