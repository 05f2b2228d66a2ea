package org.tepai.administration;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.organisations.People;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;
import org.tepai.signin.AccountStates;

/**
 * Keeps the three administrators apart, from one another and from the offices they serve: nobody is
 * two of them, nobody decides a case and administers, nobody changes what he is himself.
 */
@Component
class SeparationPolicy {

  private final Administrators administrators;
  private final People people;
  private final AccountStates states;

  SeparationPolicy(Administrators administrators, People people, AccountStates states) {
    this.administrators = administrators;
    this.people = people;
    this.states = states;
  }

  /** Whoever administers decides nothing. */
  void checkMayHoldRole(String person) {
    administrators
        .kindOf(person)
        .ifPresent(
            kind -> {
              throw InvalidInput.because(
                  "%s 是%s，不能同时担任业务岗位；请另用账号。".formatted(person, kind.label()));
            });
  }

  /** Whoever decides anything does not administer, and nobody is two administrators. */
  void checkMayAdminister(String person, AdministratorKind wanted) {
    Optional<AdministratorKind> held = administrators.kindOf(person);
    if (held.isPresent()) {
      throw InvalidInput.because("%s 已是%s，一个账号只能担任一种管理员。".formatted(person, held.get().label()));
    }
    if (!people.membershipsOf(person).isEmpty()) {
      throw InvalidInput.because(
          "%s 担任业务岗位，不能同时担任%s；请先撤销其岗位，或另用账号。".formatted(person, wanted.label()));
    }
  }

  void checkNotOneself(String actor, String person) {
    if (actor.equals(person)) {
      throw InvalidInput.because("不能改动自己的账号和岗位，请由另一名管理员办理。");
    }
  }

  /** Each kind must remain, or nobody could appoint the next, or nobody would watch. */
  void checkNotTheLast(String person) {
    administrators
        .kindOf(person)
        .filter(kind -> inUse(kind).equals(List.of(person)))
        .ifPresent(
            kind -> {
              throw InvalidInput.because(
                  "%s 是唯一的%s，请先任命另一名，再停用或免去。".formatted(person, kind.label()));
            });
  }

  private List<String> inUse(AdministratorKind kind) {
    return administrators.all(kind).stream()
        .filter(person -> !states.of(person).disabled())
        .toList();
  }
}
