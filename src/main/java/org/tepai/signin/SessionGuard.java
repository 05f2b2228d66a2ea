package org.tepai.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tepai.process.MachineTime;

/**
 * Ends a session whose time is up, whose person is disabled, or that was begun with a password that
 * is no more. Accounts are asked with every request but those for scripts and pictures: one look by
 * key, and whoever is disabled is out on every node at once.
 */
final class SessionGuard extends OncePerRequestFilter {

  private final AccountStates states;
  private final MachineTime time;
  private final SignInSettings settings;

  SessionGuard(AccountStates states, MachineTime time, SignInSettings settings) {
    this.states = states;
    this.time = time;
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Stay.arrived(request, time.now());
    HttpSession session = request.getSession(false);
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (session != null && person != null) {
      guard(request, session, person.getName());
    }
    chain.doFilter(request, response);
  }

  private void guard(HttpServletRequest request, HttpSession session, String person) {
    try {
      Stay stay = Stay.of(session);
      if (stay == null || stay.isOver(time.now(), settings) || ended(request, stay, person)) {
        end(session);
      } else if (PersonsActs.isOne(request)) {
        stay.actedAt(time.now()).keep(session);
      }
    } catch (IllegalStateException endedMeanwhile) {
      SecurityContextHolder.clearContext();
    }
  }

  private boolean ended(HttpServletRequest request, Stay stay, String person) {
    if (PersonsActs.isStatic(request)) {
      return false;
    }
    AccountState state = states.of(person);
    request.setAttribute(AccountState.class.getName(), state);
    return state.ended(stay.proven());
  }

  private static void end(HttpSession session) {
    SecurityContextHolder.clearContext();
    session.invalidate();
  }
}
