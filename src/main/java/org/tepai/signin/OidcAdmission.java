package org.tepai.signin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.tepai.organisations.People;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;

/**
 * Decides whether somebody whom a provider vouches for gets in here, and brings the roles that its
 * claims speak of to what they say now. It makes no accounts and no administrators: who the
 * provider knows is not who this system knows.
 */
@Service
@Profile("oidc")
class OidcAdmission {

  private final OidcSettings settings;
  private final People people;
  private final Administrators administrators;
  private final OidcRoles roles;
  private final AccountStates states;
  private final Refusals refusals;

  OidcAdmission(
      OidcSettings settings,
      People people,
      Administrators administrators,
      OidcRoles roles,
      AccountStates states,
      Refusals refusals) {
    this.settings = settings;
    this.people = people;
    this.administrators = administrators;
    this.roles = roles;
    this.states = states;
    this.refusals = refusals;
  }

  /**
   * @return the account
   * @throws SignInRefused with words for the person
   */
  String admit(OidcClaims claims) {
    String account = claims.account();
    Optional<AdministratorKind> kind = administrators.kindOf(account);
    if (kind.isEmpty() && people.find(account).isEmpty()) {
      throw refusals.of(account, "统一身份认证：没有账号", OidcWords.UNKNOWN);
    }
    if (states.of(account).disabled()) {
      throw refusals.of(account, "统一身份认证：账号已停用", NameAndPassword.DISABLED);
    }
    if (!claims.unknown().isEmpty()) {
      String values = String.join("、", claims.unknown());
      throw refusals.of(account, "统一身份认证：没有对应岗位", OidcWords.unmapped(values));
    }
    return kind.isPresent() ? administrator(claims, kind.get()) : person(claims);
  }

  /** Made one here, by the other administrators; the claim only lets him in. */
  private String administrator(OidcClaims claims, AdministratorKind kind) {
    if (!claims.kinds().contains(kind) || !claims.posts().isEmpty()) {
      throw refusals.of(claims.account(), "统一身份认证：管理员", OidcWords.ADMINISTRATOR);
    }
    return claims.account();
  }

  private String person(OidcClaims claims) {
    if (!claims.kinds().isEmpty()) {
      throw refusals.of(claims.account(), "统一身份认证：不是管理员", OidcWords.NO_ADMINISTRATOR);
    }
    Set<OidcPost> managed =
        settings.grants().stream()
            .map(OidcSettings.Grant::post)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> faults = roles.bring(claims.account(), managed, claims.posts());
    if (!faults.isEmpty()) {
      String told = String.join("；", faults);
      throw refusals.of(claims.account(), "统一身份认证：岗位不能调整", OidcWords.stuck(told));
    }
    if (people.membershipsOf(claims.account()).isEmpty()) {
      throw refusals.of(claims.account(), "统一身份认证：没有岗位", OidcWords.WITHOUT_ROLE);
    }
    return claims.account();
  }
}
