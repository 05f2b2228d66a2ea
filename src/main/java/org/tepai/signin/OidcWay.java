package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.tepai.security.HowToSignIn;
import org.tepai.security.SignInAddresses;

/** Puts the way through the provider beside the form, and its way out behind ours. */
@Component
@Profile("oidc")
@Order(Ordered.LOWEST_PRECEDENCE)
class OidcWay implements HowToSignIn {

  private static final Logger LOG = LoggerFactory.getLogger(OidcWay.class);

  private final ClientRegistrationRepository registrations;
  private final OAuth2AuthorizedClientRepository noTokens;
  private final OidcPersons persons;
  private final LettingIn lettingIn;
  private final TurningAway turningAway;
  private final LettingOut lettingOut;

  OidcWay(
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientRepository noTokens,
      OidcPersons persons,
      LettingIn lettingIn,
      TurningAway turningAway,
      LettingOut lettingOut) {
    this.registrations = registrations;
    this.noTokens = noTokens;
    this.persons = persons;
    this.lettingIn = lettingIn;
    this.turningAway = turningAway;
    this.lettingOut = lettingOut;
  }

  @Override
  public void customize(HttpSecurity http) {
    try {
      wayIn(http);
      http.logout(out -> out.logoutSuccessHandler(new OidcLettingOut(lettingOut, registrations)));
    } catch (Exception impossible) {
      throw new IllegalStateException("the way through the provider cannot be set up", impossible);
    }
  }

  private void wayIn(HttpSecurity http) throws Exception {
    http.oauth2Login(
        login ->
            login
                .loginPage(SignInAddresses.SIGN_IN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(noTokens)
                .authorizationEndpoint(
                    forth -> forth.authorizationRequestResolver(new OidcRequests(registrations)))
                .redirectionEndpoint(back -> back.baseUri(OidcProvider.BACK + "/*"))
                .userInfoEndpoint(user -> user.oidcUserService(persons))
                .successHandler(lettingIn)
                .failureHandler(this::refuse)
                .withObjectPostProcessor(unreachable()));
  }

  /** What went wrong between the two systems is for the administrator to read. */
  private void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (!(reason instanceof SignInRefused)) {
      LOG.warn("Sign-in by the provider failed: {}", reason.getMessage(), reason);
    }
    turningAway.onAuthenticationFailure(request, response, reason);
  }

  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> unreachable() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(
            (request, response, reason) -> {
              LOG.warn("The provider cannot be reached: {}", reason.getMessage(), reason);
              refuse(request, response, new SignInRefused(OidcWords.UNREACHABLE));
            });
        return filter;
      }
    };
  }
}
