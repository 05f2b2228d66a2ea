package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/**
 * Tells what a person does from what his browser does alone. Tasklist asks for its lists again and
 * again whether anybody sits before it or not, and so does the start page while a demonstration is
 * playing: they prove nothing. Our script in it (session.js) says instead when somebody types or
 * clicks.
 */
final class PersonsActs {

  private static final Pattern PAGE =
      Pattern.compile("/tepai/(?!api/|assets/).*|/camunda/app/[a-z]+/default/");
  private static final Pattern CHANGE =
      Pattern.compile("/tepai/.*|/camunda/api/.*/(submit-form|complete|claim|unclaim)");
  private static final Pattern STATIC =
      Pattern.compile("/camunda/app/.*\\.[a-z0-9]+|/camunda/favicon.ico|/tepai/assets/.*");

  static boolean isOne(HttpServletRequest request) {
    boolean asks = HttpMethod.GET.matches(request.getMethod());
    return (asks ? PAGE : CHANGE).matcher(path(request)).matches();
  }

  /** The same for everybody, whoever he is. */
  static boolean isStatic(HttpServletRequest request) {
    return STATIC.matcher(path(request)).matches();
  }

  /** The path as the servlet container understood it. */
  static String path(HttpServletRequest request) {
    String extra = request.getPathInfo();
    return extra == null ? request.getServletPath() : request.getServletPath() + extra;
  }

  private PersonsActs() {}
}
