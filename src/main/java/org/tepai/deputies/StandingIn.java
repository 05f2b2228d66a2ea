package org.tepai.deputies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Groups;
import org.tepai.organisations.RoleGroups;
import org.tepai.process.ActingDeputies;
import org.tepai.process.InvalidInput;
import org.tepai.process.StandIn;
import org.tepai.process.Submission;
import org.tepai.process.TaskConcern;

/**
 * Answers the form gate in whose place somebody acts. Who may do a thing by a role of his own does
 * it for himself, whomever he stands in for besides.
 */
@Component
class StandingIn implements ActingDeputies {

  private final DeputyshipRepository deputyships;
  private final DeputyActs acts;
  private final DeputyshipScope scope;
  private final RoleGroups roleGroups;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  StandingIn(
      DeputyshipRepository deputyships,
      DeputyActs acts,
      DeputyshipScope scope,
      RoleGroups roleGroups,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.deputyships = deputyships;
    this.acts = acts;
    this.scope = scope;
    this.roleGroups = roleGroups;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Override
  public Optional<String> deputyOf(String personId, TaskConcern concern) {
    return deputyships.findOf(personId, LocalDate.now(clock)).stream()
        .filter(found -> scope.covers(found, concern))
        .map(Deputyship::deputy)
        .findFirst();
  }

  @Override
  public Optional<String> behindTask(
      String personId, String ownerId, Collection<String> candidateGroups) {
    List<Deputyship> held = inForce(personId);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    return behind(held, each -> each.absent().equals(ownerId))
        .or(() -> behindGroups(personId, held, candidateGroups));
  }

  @Override
  public Optional<String> behindStart(String personId, String tenantId, String processKey) {
    List<Deputyship> held = inForce(personId);
    return held.isEmpty()
        ? Optional.empty()
        : behindGroups(personId, held, starting(tenantId, processKey));
  }

  @Override
  public Collection<StandIn> standIns(String personId) {
    return deputyships.findHeldBy(personId, LocalDate.now(clock)).stream()
        .map(each -> new StandIn(each.absent(), each.organisationId()))
        .toList();
  }

  @Override
  public void acted(Submission submission, String caseId) {
    acts.keep(submission, caseId);
  }

  private List<Deputyship> inForce(String personId) {
    return deputyships.findByDeputyAndStateOrderByBeginsOnAscIdAsc(
        personId, Deputyship.State.IN_FORCE);
  }

  private Optional<String> behindGroups(
      String personId, List<Deputyship> held, Collection<String> groups) {
    return Collections.disjoint(roleGroups.of(personId), groups)
        ? behind(held, each -> !Collections.disjoint(each.groups(), groups))
        : Optional.empty();
  }

  /** One that has run out, and that no night has wound up yet, gives no right any more. */
  private Optional<String> behind(List<Deputyship> held, Predicate<Deputyship> concerned) {
    LocalDate today = LocalDate.now(clock);
    List<Deputyship> found = held.stream().filter(concerned).toList();
    if (!found.isEmpty() && found.stream().noneMatch(each -> each.covers(today))) {
      throw InvalidInput.because("您的代理期已于 %s 结束，不能再代为办理。".formatted(found.get(0).endsOn()));
    }
    return found.stream().filter(each -> each.covers(today)).map(Deputyship::absent).findFirst();
  }

  private List<String> starting(String tenantId, String processKey) {
    Jurisdiction jurisdiction = jurisdictions.byId(tenantId);
    return jurisdiction.starts().stream()
        .filter(start -> start.process().equals(processKey))
        .flatMap(
            start ->
                start.roles().stream()
                    .map(role -> Groups.starting(jurisdiction, start.holder(), role)))
        .toList();
  }
}
