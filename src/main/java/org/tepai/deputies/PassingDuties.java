package org.tepai.deputies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.organisations.RoleGroups;
import org.tepai.process.Accounts;
import org.tepai.process.TaskHandover;

/**
 * Puts the absent person's roles and tasks into the deputy's hands, and takes them out again. What
 * the deputy has by a role of his own is never touched.
 */
@Component
class PassingDuties {

  private final DeputyshipRepository deputyships;
  private final DeputyshipScope scope;
  private final RoleGroups roleGroups;
  private final Accounts accounts;
  private final TaskHandover tasks;

  PassingDuties(
      DeputyshipRepository deputyships,
      DeputyshipScope scope,
      RoleGroups roleGroups,
      Accounts accounts,
      TaskHandover tasks) {
    this.deputyships = deputyships;
    this.scope = scope;
    this.roleGroups = roleGroups;
    this.accounts = accounts;
    this.tasks = tasks;
  }

  /** From now on the deputy has what the absent had. */
  void toDeputy(Deputyship deputyship) {
    follow(deputyship);
    tasks.pass(
        deputyship.tenantId(),
        deputyship.absent(),
        deputyship.deputy(),
        task -> scope.covers(deputyship, task));
  }

  /** Brings the deputy's groups to what the absent person's roles are by now. */
  void follow(Deputyship deputyship) {
    Set<String> wanted =
        new HashSet<>(roleGroups.of(deputyship.absent(), deputyship.organisationId()));
    wanted.removeAll(roleGroups.of(deputyship.deputy()));
    Set<String> before = deputyship.groups();
    deputyship.holdGroups(wanted);
    wanted.forEach(group -> accounts.join(deputyship.deputy(), group));
    leave(deputyship, before);
  }

  /**
   * @return how many unfinished tasks have gone back
   */
  int back(Deputyship deputyship) {
    List<Deputyship> others = others(deputyship);
    Set<String> before = deputyship.groups();
    deputyship.holdGroups(Set.of());
    int returned =
        tasks.giveBack(
            deputyship.tenantId(),
            deputyship.absent(),
            deputyship.deputy(),
            task -> others.stream().noneMatch(other -> scope.covers(other, task)));
    leave(deputyship, before);
    return returned;
  }

  /** Under which the same person is away from other organisations of his. */
  private List<Deputyship> others(Deputyship deputyship) {
    return deputyships.findByAbsentAndState(deputyship.absent(), Deputyship.State.IN_FORCE).stream()
        .filter(other -> !other.id().equals(deputyship.id()))
        .toList();
  }

  /** Leaves the groups that nothing gives the deputy any more, with what he has claimed there. */
  private void leave(Deputyship deputyship, Set<String> before) {
    Set<String> kept = new HashSet<>(roleGroups.of(deputyship.deputy()));
    deputyships
        .findByDeputyAndStateOrderByBeginsOnAscIdAsc(deputyship.deputy(), Deputyship.State.IN_FORCE)
        .forEach(held -> kept.addAll(held.groups()));
    List<String> left = before.stream().filter(group -> !kept.contains(group)).sorted().toList();
    left.forEach(group -> accounts.leave(deputyship.deputy(), group));
    tasks.release(deputyship.deputy(), left);
  }
}
