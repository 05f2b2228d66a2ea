package org.tepai.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who looks after the product itself: the members of the engine's administrators' group. */
@Component
public class Administrators {

  private final IdentityService identities;
  private final ActingPerson actingPerson;

  Administrators(IdentityService identities, ActingPerson actingPerson) {
    this.identities = identities;
    this.actingPerson = actingPerson;
  }

  /** Whether the person is one now, not when he signed in. */
  public boolean is(String personId) {
    return all().contains(personId);
  }

  /**
   * @return person ids in a stable order
   */
  public List<String> all() {
    return actingPerson.asSystem(
        () ->
            identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .map(User::getId)
                .sorted()
                .toList());
  }
}
