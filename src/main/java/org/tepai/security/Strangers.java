package org.tepai.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;

/**
 * What becomes of a request that is not served: a stranger who asks for a page is led to the
 * sign-in, everybody else gets a status that a script can tell apart, and a sentence.
 */
final class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final ObjectProvider<AuditTrail> trail;

  /** Takes a provider: the chain of filters is made before the database may be. */
  Strangers(ObjectProvider<AuditTrail> trail) {
    this.trail = trail;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    if (request.getAttribute(Doors.NoDoor.ATTRIBUTE) instanceof Doors.NoDoor nothing) {
      handle(request, response, nothing);
    } else {
      refuseStranger(request, response);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    if (reason instanceof AuthorizationDeniedException) {
      // signed in and without any role, which is nobody: Doors gives whoever is somebody a reason
      refuseStranger(request, response);
      return;
    }
    int status =
        reason instanceof Doors.NoDoor
            ? HttpServletResponse.SC_NOT_FOUND
            : HttpServletResponse.SC_FORBIDDEN;
    if (status == HttpServletResponse.SC_FORBIDDEN) {
      note(request);
    }
    if (isPage(request)) {
      response.sendError(status);
    } else {
      refuse(response, status, reason.getMessage());
    }
  }

  /** Who tries doors that are not his is known afterwards; what he sent with it is not kept. */
  private void note(HttpServletRequest request) {
    String tried = request.getMethod() + " " + OwnPagesFilter.path(request);
    SignedInPersons.personId()
        .ifPresent(
            person ->
                trail
                    .getObject()
                    .recordNow(
                        person, AuditedAct.REFUSED, AuditedMatter.of(tried).withDetail("无权访问")));
  }

  static void refuseStranger(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isPage(request)) {
      WantedPage.remember(request, response);
      String told = hadSession(request) ? SignInAddresses.EXPIRED : "";
      response.sendRedirect(request.getContextPath() + SignInAddresses.SIGN_IN + told);
    } else {
      refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "请先登录。");
    }
  }

  /** What people open; scripts, styles and interfaces are no use without one. */
  private static boolean isPage(HttpServletRequest request) {
    String path = OwnPagesFilter.path(request);
    boolean part = path.contains("/api/") || path.substring(path.lastIndexOf('/')).contains(".");
    return HttpMethod.GET.matches(request.getMethod()) && !part;
  }

  private static boolean hadSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  static void refuse(HttpServletResponse response, int status, String message) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write("{\"message\":\"" + message + "\"}");
  }
}
