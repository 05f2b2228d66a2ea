package org.tepai.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tepai.security.SignInAddresses;

/**
 * Serves nothing to somebody with a password that an administrator knows, until he has chosen one
 * that nobody else does.
 */
final class NewPasswordFirst extends OncePerRequestFilter {

  private static final Set<String> SERVED =
      Set.of(SignInAddresses.PASSWORD, SignInAddresses.SIGN_IN, SignInAddresses.SIGN_OUT);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Object state = request.getAttribute(AccountState.class.getName());
    boolean due = state instanceof AccountState known && known.mustChange() && !byProvider();
    String path = PersonsActs.path(request);
    if (!due || SERVED.contains(path)) {
      chain.doFilter(request, response);
    } else if (HttpMethod.GET.matches(request.getMethod()) && !path.contains("/api/")) {
      response.sendRedirect(request.getContextPath() + SignInAddresses.PASSWORD);
    } else {
      refuse(response);
    }
  }

  /** Who came by an outside provider has shown no password of ours. */
  private static boolean byProvider() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return person != null && person.getPrincipal() instanceof OidcPerson;
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write("{\"message\":\"请先修改密码。\"}");
  }
}
