package org.tepai.signin;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.tepai.process.Administrators;

/**
 * Whose passwords are taken: everybody's, or, where they are switched off for a provider's sake,
 * administrators' alone, because somebody has to get in when it does not answer. Whoever is not let
 * in reads the same whoever he is, or the page would tell who is an administrator.
 */
@Component
class PasswordsTaken {

  static final String WRONG = "用户名或密码不对，请重新输入。";

  private final Optional<OidcSettings> provider;
  private final Administrators administrators;

  PasswordsTaken(ObjectProvider<OidcSettings> provider, Administrators administrators) {
    this.provider = provider.stream().filter(settings -> !settings.passwords()).findFirst();
    this.administrators = administrators;
  }

  /** What is told for a wrong password, and for a right one that is not taken. */
  String wrong() {
    return provider
        .map(settings -> OidcWords.PASSWORDS_OFF.formatted(settings.name()))
        .orElse(WRONG);
  }

  boolean from(Authentication asked) {
    return provider.isEmpty()
        || asked instanceof PasswordOfTool
        || administrators.kindOf(asked.getName().strip()).isPresent();
  }
}
