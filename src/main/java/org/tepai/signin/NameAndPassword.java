package org.tepai.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the password of an account; tells nobody which accounts there are. */
@Component
class NameAndPassword implements AuthenticationProvider {

  static final String TOO_MANY = "这台计算机所在的网络输错密码太多次，请过一会儿再试。";
  static final String DISABLED = "这个账号已停用，不能登录；如有疑问请联系系统管理员。";
  static final String WITHOUT_ROLE = "这个账号还没有岗位，不能登录；请联系安全管理员。";

  private static final int LONGEST = 200;
  private static final int LONGEST_NAME = 64;

  private final StoredPasswords passwords;
  private final ProvingPassword proving;
  private final TriesOfAddresses addresses;
  private final AccountStates states;
  private final PasswordsTaken taken;
  private final Refusals refusals;

  NameAndPassword(
      StoredPasswords passwords,
      ProvingPassword proving,
      TriesOfAddresses addresses,
      AccountStates states,
      PasswordsTaken taken,
      Refusals refusals) {
    this.passwords = passwords;
    this.proving = proving;
    this.addresses = addresses;
    this.states = states;
    this.taken = taken;
    this.refusals = refusals;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String account = asked.getName().strip();
    String password = String.valueOf(asked.getCredentials());
    String address = address(asked);
    if (addresses.tooMany(address)) {
      throw new SignInRefused(TOO_MANY);
    }
    if (account.length() > LONGEST_NAME || password.length() > LONGEST) {
      addresses.count(address);
      throw refusals.of(account, "输入过长", taken.wrong());
    }
    prove(account, password, address);
    return letIn(asked, account, password);
  }

  private void prove(String account, String password, String address) {
    try {
      proving.prove(account, password);
    } catch (SignInRefused wrong) {
      addresses.count(address);
      throw wrong;
    }
  }

  /** What follows is told only to whoever knows the password. */
  private Authentication letIn(Authentication asked, String account, String password) {
    if (!taken.from(asked)) {
      throw refusals.of(account, "不能用密码登录", taken.wrong());
    }
    if (states.of(account).disabled()) {
      throw refusals.of(account, "账号已停用", DISABLED);
    }
    if (!passwords.areOfSomebodyWithRoles(account)) {
      throw refusals.of(account, "没有岗位", WITHOUT_ROLE);
    }
    passwords.renew(account, password);
    return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
  }

  private static String address(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
