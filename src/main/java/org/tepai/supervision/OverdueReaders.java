package org.tepai.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.notifications.CaseAudience;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.LateTask;

/** Who may know what is overdue. Nobody learns here of a case that he may not see. */
@Component
class OverdueReaders {

  private final People people;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final Dossiers dossiers;
  private final CaseAudience audience;

  OverdueReaders(
      People people,
      Organisations organisations,
      Jurisdictions jurisdictions,
      Dossiers dossiers,
      CaseAudience audience) {
    this.people = people;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.dossiers = dossiers;
    this.audience = audience;
  }

  List<LateTask> visible(List<LateTask> tasks, String personId, String tenant, LocalDate today) {
    List<Organisation> own =
        people.organisationsOf(personId).stream()
            .filter(each -> each.tenantId().equals(tenant))
            .toList();
    return own.stream().anyMatch(this::decidesForAll)
        ? tasks
        : open(ofOwn(tasks, personId, ids(own), today), personId);
  }

  /** What somebody has in hand himself he knows of anyway. */
  private List<LateTask> open(List<LateTask> tasks, String personId) {
    Set<String> cases =
        tasks.stream().flatMap(task -> task.caseId().stream()).collect(Collectors.toSet());
    Set<String> seen = audience.visible(dossiers.all(cases), personId);
    return tasks.stream()
        .filter(task -> isOf(task, personId) || task.caseId().map(seen::contains).orElse(true))
        .toList();
  }

  private static boolean isOf(LateTask task, String personId) {
    return task.assignee().filter(personId::equals).isPresent();
  }

  private static Set<String> ids(List<Organisation> own) {
    return own.stream().map(Organisation::id).collect(Collectors.toSet());
  }

  private List<LateTask> ofOwn(
      List<LateTask> tasks, String personId, Set<String> own, LocalDate today) {
    Map<String, String> watching = offices(tasks, today);
    return tasks.stream()
        .filter(
            task ->
                isOf(task, personId)
                    || holders(task).stream().anyMatch(own::contains)
                    || watchedBy(task, watching).filter(own::contains).isPresent())
        .toList();
  }

  /** An office watches over applicants at its place, and not over other offices. */
  private Optional<String> watchedBy(LateTask task, Map<String, String> watching) {
    boolean offices =
        holders(task).stream()
            .map(organisations::byId)
            .anyMatch(holder -> holder.kind() == Organisation.Kind.OFFICE);
    return offices ? Optional.empty() : task.caseId().map(watching::get);
  }

  private Map<String, String> offices(List<LateTask> tasks, LocalDate today) {
    Set<String> cases =
        tasks.stream().flatMap(task -> task.caseId().stream()).collect(Collectors.toSet());
    return dossiers.competentOffices(cases, today);
  }

  static List<String> holders(LateTask task) {
    return task.groups().stream().flatMap(each -> Groups.organisationOf(each).stream()).toList();
  }

  /** Whether it waits for anybody of a pool to take it. */
  static boolean isInPool(LateTask task) {
    return task.assignee().isEmpty() && !task.groups().isEmpty() && holders(task).isEmpty();
  }

  private boolean decidesForAll(Organisation own) {
    Jurisdiction jurisdiction = jurisdictions.byId(own.tenantId());
    return own.kind() == Organisation.Kind.OFFICE
        && jurisdiction.hasOffice(own.id())
        && jurisdiction.office(own.id()).level() == Office.Level.MUNICIPAL;
  }
}
