package org.tepai.administration;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;
import org.tepai.signin.AccountUse;

/**
 * The one whom the system administrator appoints alone, since nobody else is there who could. Both
 * belong together: appointed without a password he would shut everybody out.
 */
@Service
class FirstSecurityAdministrator {

  private final AppointingAdministrator appointing;
  private final LettingInAgain lettingIn;
  private final Administrators administrators;
  private final AccountUse use;

  FirstSecurityAdministrator(
      AppointingAdministrator appointing,
      LettingInAgain lettingIn,
      Administrators administrators,
      AccountUse use) {
    this.appointing = appointing;
    this.lettingIn = lettingIn;
    this.administrators = administrators;
    this.use = use;
  }

  /**
   * @return his one-time password, to be shown once
   */
  @Transactional
  public String appoint(String actor, String person) {
    appointing.appoint(actor, person, AdministratorKind.SECURITY);
    return lettingIn.firstPassword(actor, person);
  }

  /** Until he has come in: what was shown once may have been lost or be too old. */
  boolean waits(String person) {
    return administrators.all(AdministratorKind.SECURITY).equals(List.of(person))
        && use.isNew(person);
  }

  @Transactional
  public String passwordAgain(String actor, String person) {
    if (!waits(person)) {
      throw InvalidInput.because("一次性密码由安全管理员设置；只有唯一的安全管理员还没有登录过时，系统管理员才能重发。");
    }
    return lettingIn.firstPassword(actor, person);
  }
}
