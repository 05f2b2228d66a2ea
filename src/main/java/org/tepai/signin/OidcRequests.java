package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What is asked of the provider: a code, with a proof that whoever brings it back is who asked for
 * it (PKCE). Whoever was refused may come as somebody else, though the provider still knows him.
 */
final class OidcRequests implements OAuth2AuthorizationRequestResolver {

  private static final String ANEW = "anew";

  private final DefaultOAuth2AuthorizationRequestResolver resolver;

  OidcRequests(ClientRegistrationRepository registrations) {
    resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, OidcProvider.FORTH);
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return anew(request, resolver.resolve(request));
  }

  @Override
  public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
    return anew(request, resolver.resolve(request, registration));
  }

  private static OAuth2AuthorizationRequest anew(
      HttpServletRequest request, OAuth2AuthorizationRequest asked) {
    if (asked == null || request.getParameter(ANEW) == null) {
      return asked;
    }
    return OAuth2AuthorizationRequest.from(asked)
        .additionalParameters(parameters -> parameters.putAll(Map.of("prompt", "login")))
        .build();
  }
}
