package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import org.tepai.process.MachineTime;

/**
 * Tells the engine's web application who is signed in. It has no sign-in of its own any more: it
 * reads what stands here, and groups, tenants and applications are asked anew by the machine's
 * clock, because the engine's own clock may stand still in a demonstration.
 */
final class PersonForEngine extends OncePerRequestFilter {

  private static final Duration RIGHTS_KEPT = Duration.ofSeconds(20);

  private final ObjectProvider<ProcessEngine> engine;
  private final MachineTime time;

  /** Takes a provider: filters are made before the engine may be. */
  PersonForEngine(ObjectProvider<ProcessEngine> engine, MachineTime time) {
    this.engine = engine;
    this.time = time;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !OwnPagesFilter.path(request).startsWith("/camunda/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> person = SignedInPersons.personId();
    if (person.isEmpty()) {
      forget(request);
    } else if (!tell(person.get(), request.getSession())) {
      request.getSession().invalidate();
      Strangers.refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "请先登录。");
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * @return false when there is no such person any more
   */
  private boolean tell(String person, HttpSession session) {
    synchronized (WebUtils.getSessionMutex(session)) {
      Authentications known = AuthenticationUtil.getAuthsFromSession(session);
      ProcessEngine asked = engine.getObject();
      if (!fresh(known.getAuthenticationForProcessEngine(asked.getName()), person)) {
        UserAuthentication rights = AuthenticationUtil.createAuthentication(asked, person);
        if (rights == null) {
          return false;
        }
        rights.setCacheValidationTime(Date.from(time.now().plus(RIGHTS_KEPT)));
        known.addOrReplace(rights);
        AuthenticationUtil.updateSession(session, known);
      }
      return true;
    }
  }

  private boolean fresh(Authentication known, String person) {
    return known instanceof UserAuthentication rights
        && person.equals(rights.getIdentityId())
        && rights.getCacheValidationTime() != null
        && rights.getCacheValidationTime().toInstant().isAfter(time.now());
  }

  /** A session may stay when its person does not. */
  private static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      AuthenticationUtil.updateSession(session, new Authentications());
    }
  }
}
