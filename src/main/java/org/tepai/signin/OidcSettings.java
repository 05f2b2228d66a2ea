package org.tepai.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tepai.process.AdministratorKind;

/**
 * An outside provider of identities, and what its claims mean here. Nothing of a claim means
 * anything but what is written down in these settings.
 *
 * @param name what the sign-in page calls it
 * @param issuer its address, under which it describes itself
 * @param scopes that are asked for
 * @param passwords whether everybody may sign in with a password too; administrators always may
 * @param grants roles here that a value of the roles claim gives
 * @param administrators who of the administrators may come in this way; nobody becomes one by it
 */
@ConfigurationProperties("tepai.oidc")
record OidcSettings(
    @DefaultValue("统一身份认证") String name,
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue({"openid", "profile"}) List<String> scopes,
    @DefaultValue("true") boolean passwords,
    @DefaultValue Claims claims,
    @DefaultValue List<Grant> grants,
    @DefaultValue List<Administrator> administrators) {

  /**
   * Names of claims; a dot leads into one that has parts.
   *
   * @param account holds the account's name here
   * @param roles holds one value or a list of them
   * @param prefix with which the values begin that are meant for this system
   */
  record Claims(
      @DefaultValue("preferred_username") String account,
      @DefaultValue("tepai_roles") String roles,
      @DefaultValue("") String prefix) {}

  /** A value and the role in an organisation that it gives. */
  record Grant(String value, String organisation, String role) {

    OidcPost post() {
      return new OidcPost(organisation, role);
    }
  }

  /** A value and the kind of administrators that it lets in. */
  record Administrator(String value, AdministratorKind kind) {}

  List<OidcPost> posts(String value) {
    return grants.stream().filter(grant -> grant.value().equals(value)).map(Grant::post).toList();
  }

  Optional<AdministratorKind> administrator(String value) {
    return administrators.stream()
        .filter(each -> each.value().equals(value))
        .map(Administrator::kind)
        .findFirst();
  }
}
