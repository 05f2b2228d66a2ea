package org.tepai.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.organisations.Membership;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.portal.DemonstrationAccounts;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;

/**
 * The accounts that the start page offers: the people of the offices that the script names, and for
 * each role it names somebody, for each kind of task somebody who has one to do today.
 */
@Component
@ForDemonstration
class SignInAccounts implements DemonstrationAccounts {

  private final Scripts scripts;
  private final Starters starters;
  private final DemonstrationSettings settings;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final People people;
  private final TaskBoard board;
  private final DemonstrationAdministrators administrators;

  SignInAccounts(
      Scripts scripts,
      Starters starters,
      DemonstrationSettings settings,
      Jurisdictions jurisdictions,
      Organisations organisations,
      People people,
      TaskBoard board,
      DemonstrationAdministrators administrators) {
    this.scripts = scripts;
    this.starters = starters;
    this.settings = settings;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.people = people;
    this.board = board;
    this.administrators = administrators;
  }

  @Override
  public List<Area> areas() {
    return Stream.concat(scripts.all().stream().map(this::area), Stream.of(administrators.area()))
        .toList();
  }

  @Override
  public boolean complete() {
    return scripts.all().stream().allMatch(this::complete);
  }

  private boolean complete(Script script) {
    String tenant = script.jurisdiction();
    Population wanted = script.population();
    return organisations.sendingUnits(tenant).size() >= wanted.sendingUnits().count()
        && organisations.enterprises(tenant).size() >= wanted.enterprises().count();
  }

  private Area area(Script script) {
    Jurisdiction jurisdiction = jurisdictions.byId(script.jurisdiction());
    return new Area(
        jurisdiction.name(),
        shown(script, jurisdiction).stream()
            .map(member -> account(jurisdiction, member))
            .distinct()
            .toList());
  }

  private List<Membership> shown(Script script, Jurisdiction jurisdiction) {
    List<Membership> shown = new ArrayList<>();
    for (String office : script.shown().offices()) {
      shown.addAll(staff(jurisdiction.office(office)));
    }
    List<OpenTask> open = board.open(script.jurisdiction());
    for (Script.Holder holder : script.shown().holders()) {
      busiest(notIn(shown, script.jurisdiction(), holder), open).ifPresent(shown::add);
    }
    for (String task : script.shown().doersOf()) {
      doer(open, task).filter(member -> isNew(member, shown)).ifPresent(shown::add);
    }
    return shown;
  }

  private List<Membership> staff(Office office) {
    List<Membership> staff = new ArrayList<>();
    for (String role : office.roles()) {
      people.members(office.id(), role).stream()
          .flatMap(person -> people.membershipsOf(person.id()).stream())
          .forEach(staff::add);
    }
    return staff;
  }

  private List<Membership> notIn(List<Membership> shown, String tenant, Script.Holder holder) {
    return starters.inTurn(tenant, holder.kind(), holder.role()).stream()
        .filter(member -> isNew(member, shown))
        .toList();
  }

  /** Rather somebody with a task in his hands than the first of them. */
  private static Optional<Membership> busiest(List<Membership> holders, List<OpenTask> open) {
    Set<String> busy = open.stream().map(OpenTask::assignee).collect(Collectors.toSet());
    return holders.stream()
        .filter(member -> busy.contains(member.personId()))
        .findFirst()
        .or(() -> holders.stream().findFirst());
  }

  private static boolean isNew(Membership member, List<Membership> shown) {
    return shown.stream().noneMatch(other -> other.personId().equals(member.personId()));
  }

  private Optional<Membership> doer(List<OpenTask> open, String key) {
    return open.stream()
        .filter(task -> task.key().equals(key))
        .findFirst()
        .flatMap(task -> board.entitled(task).stream().findFirst())
        .flatMap(person -> people.membershipsOf(person).stream().findFirst());
  }

  private Account account(Jurisdiction jurisdiction, Membership member) {
    return new Account(
        organisations.nameOf(member.organisationId()),
        jurisdiction.role(member.role()).name(),
        member.personId(),
        settings.password(),
        board.waitingFor(member.personId()));
  }
}
