package org.tepai.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.tepai.process.Overtaken;

/**
 * Takes the engine's English preface off the refusal of a form. Tasklist shows the message as it
 * arrives, and "Cannot submit task form 8f3a…" tells an official nothing. What the engine could not
 * even read, and what failed because two people did the same at once, is said in Chinese too.
 */
class PlainRefusals extends OncePerRequestFilter {

  private static final Pattern FORMS =
      Pattern.compile(
          ".*/(submit-form|complete|claim|unclaim|assignee|delegate|resolve|start|deployed-form)");
  private static final Pattern OF_ONE = Pattern.compile(".*/(task|process-definition)/.+");
  private static final Pattern PREFACE =
      Pattern.compile(
          "Cannot (submit task form|complete task|instantiate process definition) \\S+: ");
  private static final Pattern OTHER_JURISDICTION =
      Pattern.compile("ENGINE-13034|no authenticated tenant");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final String FOREIGN = "这个事项属于其他辖区，您没有权限。";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean form = FORMS.matcher(request.getRequestURI()).matches();
    if (!form && !OF_ONE.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (isForeign(answer)) {
      answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
      reword(answer, plain -> FOREIGN);
    } else if (form) {
      reword(answer);
    }
    answer.copyBodyToResponse();
  }

  /** The engine calls it a failure of its own, or a mistake of whoever asked. */
  private static boolean isForeign(ContentCachingResponseWrapper answer) {
    return answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
        && OTHER_JURISDICTION.matcher(written(answer)).find();
  }

  private static void reword(ContentCachingResponseWrapper answer) throws IOException {
    if (overtaken(answer)) {
      answer.setStatus(HttpServletResponse.SC_CONFLICT);
      reword(answer, UnaryOperator.identity());
      return;
    }
    switch (answer.getStatus()) {
      case HttpServletResponse.SC_BAD_REQUEST -> reword(answer, PlainRefusals::refused);
      case HttpServletResponse.SC_FORBIDDEN -> reword(answer, PlainRefusals::forbidden);
      case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> reword(answer, PlainRefusals::failed);
      default -> {}
    }
  }

  /** The engine's interface knows no answer of its own for it. */
  private static boolean overtaken(ContentCachingResponseWrapper answer) throws IOException {
    boolean unsaid =
        answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST
            || answer.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    return unsaid && body(answer).path("code").asInt() == Overtaken.CODE;
  }

  private static String written(ContentCachingResponseWrapper answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static void reword(ContentCachingResponseWrapper answer, UnaryOperator<String> wording)
      throws IOException {
    JsonNode body = body(answer);
    if (body instanceof ObjectNode refusal) {
      String plain = PREFACE.matcher(body.path("message").asText()).replaceFirst("");
      refusal.put("message", wording.apply(plain));
      answer.resetBuffer();
      answer.getOutputStream().write(JSON.writeValueAsBytes(refusal));
    }
  }

  /** Without a word of its own where the engine's interface broke down before it could say any. */
  private static JsonNode body(ContentCachingResponseWrapper answer) throws IOException {
    if (answer.getContentSize() > 0) {
      return JSON.readTree(answer.getContentAsByteArray());
    }
    answer.setContentType("application/json");
    return JSON.createObjectNode().put("message", "");
  }

  private static String forbidden(String plain) {
    if (CHINESE.matcher(plain).find()) {
      return plain;
    }
    return plain.contains("CREATE_INSTANCE")
        ? "您的岗位不能发起这个事项；请由有此岗位的人员登录后发起。"
        : "这项待办不归您的岗位办理，您没有权限。";
  }

  /** What the engine itself could not read never reached the form's own check. */
  private static String refused(String plain) {
    return CHINESE.matcher(plain).find() ? plain : "提交的内容无法识别，请刷新页面后重新填写（" + plain + "）。";
  }

  /** Nothing of it was kept: the engine rolls back as a whole. */
  private static String failed(String plain) {
    return "系统出错，本次提交没有生效；请稍后重试，仍不行请把本提示告知系统管理员" + (plain.isBlank() ? "" : "（" + plain + "）") + "。";
  }
}
