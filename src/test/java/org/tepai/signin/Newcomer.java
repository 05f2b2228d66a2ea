package org.tepai.signin;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.tepai.process.Accounts;

/** Makes people whose passwords and rights a test may spoil: nobody else is they. */
@Component
class Newcomer {

  static final String PASSWORD = "rote Forelle im Mai";

  private final Accounts accounts;
  private final IdentityService identities;

  Newcomer(Accounts accounts, IdentityService identities) {
    this.accounts = accounts;
    this.identities = identities;
  }

  /** With the roles of a colleague. */
  String beside(String colleague, String name) {
    accounts.person(name, "新来的");
    accounts.password(name, PASSWORD);
    for (Group group : identities.createGroupQuery().groupMember(colleague).list()) {
      accounts.join(name, group.getId());
    }
    return name;
  }

  void loseRoles(String name) {
    for (Group group : identities.createGroupQuery().groupMember(name).list()) {
      accounts.leave(name, group.getId());
    }
  }
}
