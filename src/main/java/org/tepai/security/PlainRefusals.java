package org.tepai.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Takes the engine's English preface off the refusal of a form. Tasklist shows the message as it
 * arrives, and "Cannot submit task form 8f3a…" tells an official nothing. What the engine could not
 * even read, and what failed because two people did the same at once, is said in Chinese too.
 */
class PlainRefusals extends OncePerRequestFilter {

  private static final Pattern FORMS = Pattern.compile(".*/(submit-form|complete)");
  private static final Pattern PREFACE =
      Pattern.compile(
          "Cannot (submit task form|complete task|instantiate process definition) \\S+: ");
  private static final Pattern CONCURRENT =
      Pattern.compile("ENGINE-03005|by another transaction|duplicate key");
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
      reword(answer, PlainRefusals::refused);
    } else if (answer.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      reword(answer, PlainRefusals::failed);
    }
    answer.copyBodyToResponse();
  }

  private static void reword(ContentCachingResponseWrapper answer, UnaryOperator<String> wording)
      throws IOException {
    JsonNode body = JSON.readTree(answer.getContentAsByteArray());
    if (body instanceof ObjectNode refusal) {
      String plain = PREFACE.matcher(body.path("message").asText()).replaceFirst("");
      refusal.put("message", wording.apply(plain));
      answer.resetBuffer();
      answer.getOutputStream().write(JSON.writeValueAsBytes(refusal));
    }
  }

  /** What the engine itself could not read never reached the form's own check. */
  private static String refused(String plain) {
    return CHINESE.matcher(plain).find() ? plain : "提交的内容无法识别，请刷新页面后重新填写（" + plain + "）。";
  }

  /** Nothing of it was kept: the engine rolls back as a whole. */
  private static String failed(String plain) {
    if (CONCURRENT.matcher(plain).find()) {
      return "同一事项刚由他人办理，本次提交没有生效；请刷新页面，按最新情况再办。";
    }
    return "系统出错，本次提交没有生效；请稍后重试，仍不行请把本提示告知系统管理员（" + plain + "）。";
  }
}
