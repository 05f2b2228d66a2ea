package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves Tasklist's script with two bugs mended. After any edit inside a dynamic list the form
 * library reports empty error lists, Tasklist counts them as errors, and 提交 stays disabled for
 * ever. And behind the words that a task is gone, which letters' links often lead to, it writes the
 * engine's English. Should the script of another version no longer read so, the start fails rather
 * than letting officials find out.
 */
class MendedTasklistScript extends OncePerRequestFilter {

  static final String PATH = "/camunda/app/tasklist/camunda-tasklist-bootstrap.js";

  private static final String RESOURCE =
      "META-INF/resources/webjars/camunda/app/tasklist/camunda-tasklist-bootstrap.js";
  private static final String COUNTS_KEYS = "!!Object.keys(e.errors).length";
  private static final String LOOKS_INTO_LISTS =
      "Object.values(e.errors).some((function n(t){return Array.isArray(t)?t.some(n)"
          + ":t&&\"object\"==typeof t?Object.values(t).some(n):!!t}))";

  private static final String REPEATS_THE_ENGINE = "(f(h(e.message),e),v(!1))";
  private static final String SAYS_WHAT_TO_DO =
      "(f(h(e.message),\"TASK_NOT_EXIST\"===h(e.message)?{message:\"请从任务列表中另选一项。\"}:e),v(!1))";

  private final byte[] script;
  private final String tag;

  MendedTasklistScript() {
    this(read());
  }

  MendedTasklistScript(String original) {
    this.script = mend(original).getBytes(StandardCharsets.UTF_8);
    this.tag = '"' + DigestUtils.md5DigestAsHex(script) + '"';
  }

  private static String read() {
    try {
      return new ClassPathResource(RESOURCE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException("Tasklist is not on the classpath", missing);
    }
  }

  private static String mend(String original) {
    String counting = mend(original, COUNTS_KEYS, LOOKS_INTO_LISTS);
    return mend(counting, REPEATS_THE_ENGINE, SAYS_WHAT_TO_DO);
  }

  private static String mend(String script, String bug, String mended) {
    int place = script.indexOf(bug);
    if (place < 0 || script.indexOf(bug, place + 1) >= 0) {
      throw new IllegalStateException(
          "This version of Tasklist does not read as expected: look for its handling of errors in"
              + " forms and of lost tasks, and mend MendedTasklistScript, or remove what is gone");
    }
    return script.replace(bug, mended);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!PATH.equals(request.getServletPath() + extra(request))) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Cache-Control", "no-cache");
    if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
      response.setContentType("text/javascript;charset=UTF-8");
      response.setContentLength(script.length);
      response.getOutputStream().write(script);
    }
  }

  private static String extra(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo();
  }
}
