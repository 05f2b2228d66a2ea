package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.tepai.security.SignInAddresses;

/**
 * Whoever came by the provider goes out there too, or the next at the same machine would be let in
 * as him. Our own page leads on to it: browsers let no form lead to a foreign address, not even by
 * a detour.
 */
final class OidcLettingOut implements LogoutSuccessHandler {

  private static final Logger LOG = LoggerFactory.getLogger(OidcLettingOut.class);
  private static final String ONWARD = "tepai.onward";

  private final LettingOut lettingOut;
  private final ClientRegistrationRepository registrations;

  OidcLettingOut(LettingOut lettingOut, ClientRegistrationRepository registrations) {
    this.lettingOut = lettingOut;
    this.registrations = registrations;
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    if (person != null && person.getPrincipal() instanceof OidcPerson vouchedFor) {
      // in a session of its own: the person's has just ended
      address(request, vouchedFor)
          .ifPresent(address -> request.getSession().setAttribute(ONWARD, address));
    }
    lettingOut.onLogoutSuccess(request, response, person);
  }

  /** A provider that does not answer keeps nobody from going out here. */
  private Optional<String> address(HttpServletRequest request, OidcPerson person) {
    try {
      ClientRegistration provider = registrations.findByRegistrationId(OidcProvider.ID);
      Object end =
          provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
      return Optional.ofNullable(end).map(at -> address(at.toString(), request, provider, person));
    } catch (IllegalArgumentException unreachable) {
      LOG.warn("The provider cannot be asked where to sign out", unreachable);
      return Optional.empty();
    }
  }

  private static String address(
      String end, HttpServletRequest request, ClientRegistration provider, OidcPerson person) {
    String back =
        ServletUriComponentsBuilder.fromContextPath(request)
            .path(SignInAddresses.SIGN_IN)
            .query("out")
            .build()
            .toUriString();
    return UriComponentsBuilder.fromUriString(end)
        .queryParam("id_token_hint", "{token}")
        .queryParam("client_id", "{client}")
        .queryParam("post_logout_redirect_uri", "{back}")
        .encode()
        .buildAndExpand(person.getIdToken().getTokenValue(), provider.getClientId(), back)
        .toUriString();
  }

  /** Where the sign-in page leads on to; said once. */
  static Optional<String> onward(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Optional<String> address =
        Optional.ofNullable(session).map(known -> (String) known.getAttribute(ONWARD));
    address.ifPresent(said -> session.removeAttribute(ONWARD));
    return address;
  }
}
