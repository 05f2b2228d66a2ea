package org.tepai.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tepai.process.Administrators;
import org.tepai.security.SignInAddresses;

/**
 * Where passwords are switched off, takes them from administrators only: somebody has to get in
 * when the provider does not answer. It stands behind {@link FreshPage}.
 */
final class OidcOnly extends OncePerRequestFilter {

  private static final RequestMatcher SIGN_IN = SignInForm.posted(SignInAddresses.SIGN_IN);

  private final Administrators administrators;
  private final String provider;

  OidcOnly(Administrators administrators, String provider) {
    this.administrators = administrators;
    this.provider = provider;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SIGN_IN.matches(request) && !isAdministrator(request)) {
      TurningAway.tell(request, OidcWords.PASSWORDS_OFF.formatted(provider));
      response.sendRedirect(request.getContextPath() + SignInAddresses.SIGN_IN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isAdministrator(HttpServletRequest request) {
    String account = request.getParameter(TurningAway.ACCOUNT);
    return account != null && administrators.kindOf(account.strip()).isPresent();
  }
}
