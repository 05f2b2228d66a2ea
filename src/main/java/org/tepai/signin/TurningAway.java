package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.tepai.security.SignInAddresses;

/** What happens to whoever does not get in: he reads why, and types his name only once. */
@Component
class TurningAway implements AuthenticationFailureHandler {

  static final String ACCOUNT = "account";
  static final String PASSWORD = "password";

  private static final String TOLD = "tepai.turned-away";
  private static final int LONGEST_NAME = 64;

  /** Kept for the page that is shown next. */
  record Told(String account, String why) implements Serializable {}

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String why = reason instanceof SignInRefused ? reason.getMessage() : "现在无法登录，请稍后再试。";
    tell(request, why);
    response.sendRedirect(request.getContextPath() + SignInAddresses.SIGN_IN);
  }

  static void tell(HttpServletRequest request, String why) {
    String typed = request.getParameter(ACCOUNT);
    String account = typed == null || typed.length() > LONGEST_NAME ? "" : typed;
    request.getSession().setAttribute(TOLD, new Told(account, why));
  }

  /** Says it once. */
  static Optional<Told> told(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Optional<Told> told =
        Optional.ofNullable(session).map(known -> (Told) known.getAttribute(TOLD));
    told.ifPresent(said -> session.removeAttribute(TOLD));
    return told;
  }
}
