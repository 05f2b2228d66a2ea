package org.tepai.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who looks after the product itself, told by the members of the engine's groups for it. */
@Component
public class Administrators {

  private final IdentityService identities;
  private final ActingPerson actingPerson;

  Administrators(IdentityService identities, ActingPerson actingPerson) {
    this.identities = identities;
    this.actingPerson = actingPerson;
  }

  /** Whether the person runs the product now, not when he signed in. */
  public boolean is(String personId) {
    return is(personId, AdministratorKind.SYSTEM);
  }

  /** Whether the person is such an administrator now, not when he signed in. */
  public boolean is(String personId, AdministratorKind kind) {
    return actingPerson.asSystem(
        () ->
            identities.createUserQuery().userId(personId).memberOfGroup(kind.groupId()).count()
                > 0);
  }

  /** Whether the person is any of the three, in one question. */
  public boolean isAny(String personId) {
    String[] groups =
        Stream.of(AdministratorKind.values())
            .map(AdministratorKind::groupId)
            .toArray(String[]::new);
    return actingPerson.asSystem(
        () -> identities.createGroupQuery().groupMember(personId).groupIdIn(groups).count() > 0);
  }

  /**
   * @return which of the three the person is; empty for everybody who is none
   */
  public Optional<AdministratorKind> kindOf(String personId) {
    return Stream.of(AdministratorKind.values()).filter(kind -> is(personId, kind)).findFirst();
  }

  /**
   * @param groupIds the groups that somebody is in now
   * @return which of the three he is; empty when he is none
   */
  public Optional<AdministratorKind> kindOf(Collection<String> groupIds) {
    return Stream.of(AdministratorKind.values())
        .filter(kind -> groupIds.contains(kind.groupId()))
        .findFirst();
  }

  /**
   * @return ids of those who run the product, in a stable order
   */
  public List<String> all() {
    return all(AdministratorKind.SYSTEM);
  }

  /**
   * @return person ids in a stable order
   */
  public List<String> all(AdministratorKind kind) {
    return actingPerson.asSystem(
        () ->
            identities.createUserQuery().memberOfGroup(kind.groupId()).list().stream()
                .map(User::getId)
                .sorted()
                .toList());
  }
}
