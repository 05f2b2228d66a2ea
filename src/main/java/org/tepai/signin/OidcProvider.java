package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/**
 * The provider, asked to describe itself when somebody first wants to come in by it: a provider
 * that is down at our start keeps nobody out who has a password.
 */
@Configuration
@Profile("oidc")
@EnableConfigurationProperties(OidcSettings.class)
class OidcProvider {

  static final String ID = "oidc";

  /** Begin and end of the way through the provider. */
  static final String FORTH = "/tepai/sign-in/with";

  static final String BACK = "/tepai/sign-in/back";

  @Bean
  ClientRegistrationRepository oidcRegistration(OidcSettings settings) {
    return new SupplierClientRegistrationRepository(
        () -> new InMemoryClientRegistrationRepository(registration(settings)));
  }

  private static ClientRegistration registration(OidcSettings settings) {
    return ClientRegistrations.fromIssuerLocation(settings.issuer())
        .registrationId(ID)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .scope(settings.scopes())
        .redirectUri("{baseUrl}" + BACK + "/{registrationId}")
        .build();
  }

  /** Nothing is asked of the provider on anybody's behalf later on, so no token is kept for it. */
  @Bean
  OAuth2AuthorizedClientRepository noTokens() {
    return new OAuth2AuthorizedClientRepository() {
      @Override
      public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
          String registration, Authentication person, HttpServletRequest request) {
        return null;
      }

      @Override
      public void saveAuthorizedClient(
          OAuth2AuthorizedClient client,
          Authentication person,
          HttpServletRequest request,
          HttpServletResponse response) {
        // see above
      }

      @Override
      public void removeAuthorizedClient(
          String registration,
          Authentication person,
          HttpServletRequest request,
          HttpServletResponse response) {
        // see above
      }
    };
  }
}
