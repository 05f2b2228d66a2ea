package org.tepai.signin;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the provider vouches for, by the name of his account here. */
final class OidcPerson extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final String account;

  /** No authorities: what he may do is asked of the engine's groups. */
  OidcPerson(String account, OidcUser vouchedFor) {
    super(List.of(), vouchedFor.getIdToken(), vouchedFor.getUserInfo());
    this.account = account;
  }

  @Override
  public String getName() {
    return account;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OidcPerson person && account.equals(person.account);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
