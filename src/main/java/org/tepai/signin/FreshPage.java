package org.tepai.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tepai.security.RequestTokens;
import org.tepai.security.SignInAddresses;

/**
 * Takes names and passwords only from a sign-in page of this very browser, so that no foreign page
 * signs anybody in as somebody else. Whoever had the page open too long gets a fresh one.
 */
final class FreshPage extends OncePerRequestFilter {

  private static final RequestMatcher SIGN_IN = SignInForm.posted(SignInAddresses.SIGN_IN);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SIGN_IN.matches(request) && !RequestTokens.provenBy(request)) {
      TurningAway.tell(request, "登录页面打开得太久了，请再登录一次。");
      response.sendRedirect(request.getContextPath() + SignInAddresses.SIGN_IN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
