package org.tepai.signin;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whoever knows the password of an account; tells nobody which accounts there are. */
@Component
class NameAndPassword implements AuthenticationProvider {

  static final String WRONG = "用户名或密码不对，请重新输入。";

  private final StoredPasswords passwords;

  NameAndPassword(StoredPasswords passwords) {
    this.passwords = passwords;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String account = asked.getName().strip();
    if (!passwords.match(account, String.valueOf(asked.getCredentials()))) {
      throw new SignInRefused(WRONG);
    }
    return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
