package org.tepai.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/**
 * Tells a request of our own pages from one that a foreign page made the browser send. Pages carry
 * a token of the session in their forms; the tabs in Tasklist send the token that Tasklist has.
 */
public final class RequestTokens {

  static final String PARAMETER = "_token";
  static final String ATTRIBUTE = "tepai.token";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 24;

  private RequestTokens() {}

  /** The token for the forms of a page; made when the session has none. */
  static String of(HttpServletRequest request) {
    HttpSession session = request.getSession();
    Object known = session.getAttribute(ATTRIBUTE);
    return known == null ? make(session) : known.toString();
  }

  /** Whether the request comes from a page that this session was given. */
  public static boolean provenBy(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    String header = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
    String given = header == null ? request.getParameter(PARAMETER) : header;
    return session != null
        && given != null
        && Stream.of(ATTRIBUTE, CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME)
            .map(session::getAttribute)
            .anyMatch(expected -> expected != null && same(expected.toString(), given));
  }

  private static String make(HttpSession session) {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    session.setAttribute(ATTRIBUTE, token);
    return token;
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
