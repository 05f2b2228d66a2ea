package org.tepai.administration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;
import org.tepai.signin.GivingOneTimePassword;
import org.tepai.signin.UnlockingAccount;

/** Lets people in who cannot get in of themselves, for the security administrator. */
@Service
class LettingInAgain {

  private final UnlockingAccount unlocking;
  private final GivingOneTimePassword giving;
  private final SeparationPolicy separation;
  private final People people;

  LettingInAgain(
      UnlockingAccount unlocking,
      GivingOneTimePassword giving,
      SeparationPolicy separation,
      People people) {
    this.unlocking = unlocking;
    this.giving = giving;
    this.separation = separation;
    this.people = people;
  }

  @Transactional
  public void unlock(String actor, String person) {
    separation.checkNotOneself(actor, person);
    unlocking.unlock(person);
  }

  /**
   * @return the password, to be shown once
   */
  @Transactional
  public String oneTimePassword(String actor, String person) {
    separation.checkNotOneself(actor, person);
    if (people.find(person).isEmpty()) {
      throw InvalidInput.because("没有“%s”这个账号。".formatted(person));
    }
    return giving.give(person);
  }
}
