package org.tepai.administration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.process.OneNode;
import org.tepai.signin.DisablingAccount;
import org.tepai.signin.EnablingAccount;

/**
 * Disables accounts and lets them be used again, for the system administrator; but never the last
 * of those who watch over him.
 */
@Service
class KeepingOut {

  private final DisablingAccount disabling;
  private final EnablingAccount enabling;
  private final SeparationPolicy separation;
  private final OneNode oneNode;

  KeepingOut(
      DisablingAccount disabling,
      EnablingAccount enabling,
      SeparationPolicy separation,
      OneNode oneNode) {
    this.disabling = disabling;
    this.enabling = enabling;
    this.separation = separation;
    this.oneNode = oneNode;
  }

  @Transactional
  public void disable(String actor, String person, String reason) {
    oneNode.alone("administrators");
    separation.checkNotOneself(actor, person);
    separation.checkNotTheLast(person);
    disabling.disable(person, reason);
  }

  @Transactional
  public void enable(String actor, String person) {
    separation.checkNotOneself(actor, person);
    enabling.enable(person);
  }
}
