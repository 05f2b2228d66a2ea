package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the engine's set-up interface, which makes an administrator of whoever asks while the
 * administrators' group is empty (CVE-2026-77226, never to be mended upstream). Administrators come
 * from the product's own configuration.
 */
class ClosedSetup extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isSetup(request.getServletPath())
        || isSetup(request.getPathInfo())
        || isSetup(both(request))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String both(HttpServletRequest request) {
    return request.getServletPath() + request.getPathInfo();
  }

  /** Compares decoded paths, so that no spelling of the address gets past. */
  private static boolean isSetup(String path) {
    return path != null
        && path.replaceAll("/+", "/").toLowerCase(Locale.ROOT).contains("/api/admin/setup");
  }
}
