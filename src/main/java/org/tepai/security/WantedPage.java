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
 * because Tasklist throws the session away as somebody signs in. What comes back is judged like
 * what was first asked: only a page of our own, never an address elsewhere.
 */
final class WantedPage {

  static final String INTERFACE = "/tepai/api/wanted";

  private static final String COOKIE = "tepai-wanted";
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int LONGEST = 400;

  /** No second slash in a row, no backslash, nothing that a browser would read as a host. */
  private static final Pattern OWN =
      Pattern.compile("/tepai(/[A-Za-z0-9._~%-]+)+/?(\\?[A-Za-z0-9._~%&=+:-]*)?");

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
  static String taken(HttpServletRequest request, HttpServletResponse response) {
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
        && !path.startsWith("/tepai/api/")
        && !path.contains("/.");
  }

  private static void keep(
      String path, Duration time, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, path)
            .path(INTERFACE)
            .maxAge(time)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private WantedPage() {}
}
