package org.tepai.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Takes the engine's English preface off the refusal of a form. Tasklist shows the message as it
 * arrives, and "Cannot submit task form 8f3a…" tells an official nothing. What the engine could not
 * even read is said in Chinese too.
 */
class PlainRefusals extends OncePerRequestFilter {

  private static final Pattern FORMS = Pattern.compile(".*/(submit-form|complete)");
  private static final Pattern PREFACE =
      Pattern.compile(
          "Cannot (submit task form|complete task|instantiate process definition) \\S+: ");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final ObjectMapper JSON = new ObjectMapper();

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
    JsonNode body = JSON.readTree(answer.getContentAsByteArray());
    if (body instanceof ObjectNode refusal) {
      refusal.put("message", inChinese(PREFACE.matcher(body.path("message").asText())));
      answer.resetBuffer();
      answer.getOutputStream().write(JSON.writeValueAsBytes(refusal));
    }
  }

  /** What the engine itself could not read never reached the form's own check. */
  private static String inChinese(Matcher message) {
    String plain = message.replaceFirst("");
    return CHINESE.matcher(plain).find() ? plain : "提交的内容无法识别，请刷新页面后重新填写（" + plain + "）。";
  }
}
