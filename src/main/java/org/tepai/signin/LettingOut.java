package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.security.SignInAddresses;

/** What happens as somebody goes: it is kept who did, and he sees that he is out. */
@Component
class LettingOut implements LogoutHandler, LogoutSuccessHandler {

  private final AuditTrail audit;

  LettingOut(AuditTrail audit) {
    this.audit = audit;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, Authentication person) {
    if (person != null) {
      audit.recordNow(person.getName(), AuditedAct.SIGNED_OUT, AuditedMatter.of(person.getName()));
    }
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    if (request.getRequestURI().endsWith(SignInAddresses.SIGN_OUT)) {
      response.sendRedirect(request.getContextPath() + SignInAddresses.SIGN_IN + "?out");
    } else {
      // Tasklist asks by script, and its session.js leads to the sign-in page
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }
}
