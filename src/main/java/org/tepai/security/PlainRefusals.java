package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Takes the engine's English preface off the refusal of a form. Tasklist shows the message as it
 * arrives, and "Cannot submit task form 8f3a…" tells an official nothing.
 */
class PlainRefusals extends OncePerRequestFilter {

  private static final Pattern FORMS = Pattern.compile(".*/(submit-form|complete)");
  private static final Pattern PREFACE =
      Pattern.compile(
          "(?<=\"message\":\")Cannot (submit task form|complete task|instantiate process"
              + " definition) \\S+: ");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!FORMS.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
      shorten(answer);
    }
    answer.copyBodyToResponse();
  }

  private static void shorten(ContentCachingResponseWrapper answer) throws IOException {
    String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    byte[] plain = PREFACE.matcher(body).replaceFirst("").getBytes(StandardCharsets.UTF_8);
    answer.resetBuffer();
    answer.getOutputStream().write(plain);
  }
}
