package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one source of the headers that tell a browser what not to do with an answer; the engine's own
 * filter for them is switched off. They are set first of all, so that refusals and errors have them
 * too. A page that needs another policy sets its own: {@link ApplicationPages}, for instance.
 */
class ResponseHeaders extends OncePerRequestFilter {

  static final String POLICY = "Content-Security-Policy";

  /** Our pages: nothing but our own files, no script in the page, no frame around it. */
  private static final String PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          POLICY,
          PAGES,
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(),"
              + " bluetooth=(), midi=(), display-capture=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Permitted-Cross-Domain-Policies",
          "none");

  private static final String ONE_YEAR = "max-age=31536000";

  /** Addresses with the version in them: they never change under it. */
  private static final Pattern LASTING =
      Pattern.compile("/camunda/(lib|assets)/.*|/camunda/app/[a-z]+/camunda-[a-z]+\\.css");

  private static final Pattern FILES =
      Pattern.compile("/camunda/app/[a-z]+/.+|/camunda/api/[a-z]+/plugin/.*|/tepai/assets/.*");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ALWAYS.forEach(response::setHeader);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(request.getRequestURI()));
    chain.doFilter(request, isData(request) ? new Unkept(response) : response);
  }

  private static String keeping(String path) {
    if (LASTING.matcher(path).matches()) {
      return "private, max-age=604800";
    }
    boolean file = FILES.matcher(path).matches() && !path.endsWith("/");
    return file ? "private, no-cache" : "no-store";
  }

  private static boolean isData(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/camunda/api/engine/");
  }

  /** The engine's interface would let browsers keep what it tells. */
  private static final class Unkept extends HttpServletResponseWrapper {

    Unkept(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
        super.addHeader(name, value);
      }
    }
  }
}
