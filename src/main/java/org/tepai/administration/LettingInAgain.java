package org.tepai.administration;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.mail.Letter;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.organisations.People;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;
import org.tepai.signin.AccountUse;
import org.tepai.signin.GivingOneTimePassword;
import org.tepai.signin.UnlockingAccount;

/** Lets people in who cannot get in of themselves, for the security administrator. */
@Service
class LettingInAgain {

  private final UnlockingAccount unlocking;
  private final GivingOneTimePassword giving;
  private final SeparationPolicy separation;
  private final Administrators administrators;
  private final AccountUse use;
  private final Consents consents;
  private final People people;
  private final Outbox outbox;

  LettingInAgain(
      UnlockingAccount unlocking,
      GivingOneTimePassword giving,
      SeparationPolicy separation,
      Administrators administrators,
      AccountUse use,
      Consents consents,
      People people,
      Outbox outbox) {
    this.unlocking = unlocking;
    this.giving = giving;
    this.separation = separation;
    this.administrators = administrators;
    this.use = use;
    this.consents = consents;
    this.people = people;
    this.outbox = outbox;
  }

  @Transactional
  public void unlock(String actor, String person) {
    separation.checkNotOneself(actor, person);
    unlocking.unlock(person);
  }

  /** Without the password: whoever did not ask for one learns that somebody else could come in. */
  private void tell(String person) {
    outbox.post(
        new Letter(
            null,
            person,
            "您的账号被设置了一次性密码",
            List.of(
                new Line("管理员为账号 %s 设置了一次性密码，原密码和原来的登录已失效。".formatted(person), null, null),
                new Line("如果不是您要求的，请立即告知审计管理员。", null, null))));
  }

  /**
   * An administrator's account that is in use takes the system administrator's consent.
   *
   * @return the password, to be shown once
   */
  @Transactional
  public String oneTimePassword(String actor, String person) {
    boolean anothersOffice = administrators.isAny(person) && !use.isNew(person);
    if (anothersOffice && !consents.use(person, Consent.PASSWORD, actor)) {
      throw InvalidInput.because("管理员已在使用的账号，须先由系统管理员在此人的页面上同意重设密码。");
    }
    return firstPassword(actor, person);
  }

  /** For an account of which it is known that its password may be set; its owner is told. */
  String firstPassword(String actor, String person) {
    separation.checkNotOneself(actor, person);
    if (people.find(person).isEmpty()) {
      throw InvalidInput.because("没有“%s”这个账号。".formatted(person));
    }
    tell(person);
    return giving.give(person);
  }
}
