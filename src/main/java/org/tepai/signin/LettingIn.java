package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.Administrators;
import org.tepai.security.WantedPage;

/** What happens once somebody has proved who he is, however he did. */
@Component
class LettingIn implements AuthenticationSuccessHandler {

  private static final String TASKS = "/camunda/app/tasklist/default/";
  private static final String START = "/";

  private final Administrators administrators;
  private final AuditTrail audit;
  private final AccountStates states;

  LettingIn(Administrators administrators, AuditTrail audit, AccountStates states) {
    this.administrators = administrators;
    this.audit = audit;
    this.states = states;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException {
    Stay.begin(request);
    // a password for one sign-in may have been tried by whoever gave it
    if (!states.of(person.getName()).mustChange()) {
      states.used(person.getName());
    }
    audit.recordNow(person.getName(), AuditedAct.SIGNED_IN, AuditedMatter.of(person.getName()));
    String wanted = WantedPage.taken(request, response);
    response.sendRedirect(
        request.getContextPath() + (wanted.isEmpty() ? beginning(person) : wanted));
  }

  /** Administrators do no tasks. */
  private String beginning(Authentication person) {
    return administrators.kindOf(person.getName()).isPresent() ? START : TASKS;
  }
}
