package org.tepai.signin;

import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** From the provider's word, checked by the framework, to an account of this system. */
@Component
@Profile("oidc")
class OidcPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService provider = new OidcUserService();
  private final OidcSettings settings;
  private final OidcAdmission admission;

  OidcPersons(OidcSettings settings, OidcAdmission admission) {
    this.settings = settings;
    this.admission = admission;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser vouchedFor = provider.loadUser(request);
    String account = admission.admit(OidcClaims.read(settings, vouchedFor.getClaims()));
    return new OidcPerson(account, vouchedFor);
  }
}
