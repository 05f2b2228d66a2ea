package org.tepai.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Forms that carry a file. */
final class Uploads {

  private static final String SOME_MULTIPART = "multipart/";

  private Uploads() {}

  static boolean isOne(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.strip().regionMatches(true, 0, SOME_MULTIPART, 0, SOME_MULTIPART.length());
  }

  /**
   * Whether the server refuses to read the form, its token included. No handler can be reached by
   * it: the pages' servlet fails at the same place, and says in Chinese what is too large.
   */
  static boolean tooLarge(HttpServletRequest request) throws IOException, ServletException {
    if (!isOne(request)) {
      return false;
    }
    try {
      request.getParts();
      return false;
    } catch (IllegalStateException unread) {
      return true;
    }
  }
}
