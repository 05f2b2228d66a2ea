package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** A provider that does not answer keeps nobody out who has a password. */
class OidcProviderDownTests {

  private static final OidcSettings NOBODY_THERE =
      new OidcSettings(
          "SSO",
          "http://localhost:1/realms/none",
          "tepai",
          "secret",
          List.of("openid"),
          true,
          new OidcSettings.Claims("preferred_username", "roles", ""),
          List.of(),
          List.of());

  @Test
  void it_is_asked_when_somebody_comes_by_it_and_not_at_the_start() {
    ClientRegistrationRepository provider = new OidcProvider().oidcRegistration(NOBODY_THERE);

    for (int turn = 0; turn < 2; turn++) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> provider.findByRegistrationId(OidcProvider.ID))
          .withMessageContaining("localhost:1");
    }
  }
}
