package org.tepai.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The page a stranger asked for before he was sent to the sign-in. It is kept by his own browser,
 * because a session begins anew as somebody signs in. What comes back is judged like what was first
 * asked: only a page of our own or of the engine's web application, never an address elsewhere.
 */
public final class WantedPage {

  private static final String COOKIE = "tepai-wanted";
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int LONGEST = 400;

  /** No second slash in a row, no backslash, nothing that a browser would read as a host. */
  private static final Pattern OWN =
      Pattern.compile(
          "/camunda/app/(tasklist|cockpit|admin)/default/"
              + "|/tepai(/[A-Za-z0-9._~%-]+)+/?(\\?[A-Za-z0-9._~%&=+:-]*)?");

  /** Nowhere to be led to after signing in. */
  private static final Pattern WAY_IN = Pattern.compile("/tepai/(api/|sign-).*");

  static void remember(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (HttpMethod.GET.matches(request.getMethod()) && isOwn(path)) {
      keep(path, KEPT, request, response);
    }
  }

  /**
   * Says it once: whoever signs in later on the same machine begins where everybody does.
   *
   * @return empty when nothing was asked for
   */
  public static String taken(HttpServletRequest request, HttpServletResponse response) {
    Cookie kept = WebUtils.getCookie(request, COOKIE);
    if (kept == null) {
      return "";
    }
    keep("", Duration.ZERO, request, response);
    return isOwn(kept.getValue()) ? kept.getValue() : "";
  }

  static boolean isOwn(String path) {
    return path.length() <= LONGEST
        && OWN.matcher(path).matches()
        && !WAY_IN.matcher(path).matches()
        && !path.contains("/.");
  }

  private static void keep(
      String path, Duration time, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, path)
            .path(SignInAddresses.SIGN_IN)
            .maxAge(time)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private WantedPage() {}
}
