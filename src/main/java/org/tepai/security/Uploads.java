package org.tepai.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;

/** Forms that carry a file. */
final class Uploads {

  private Uploads() {}

  /**
   * Whether the server refuses to read the form, its token included. No handler can be reached by
   * it: the pages' servlet fails at the same place, and says in Chinese what is too large.
   */
  static boolean tooLarge(HttpServletRequest request) throws IOException, ServletException {
    String type = request.getContentType();
    if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
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
