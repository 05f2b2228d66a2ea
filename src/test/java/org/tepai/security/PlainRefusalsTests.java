package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tepai.process.Overtaken;

class PlainRefusalsTests {

  @ParameterizedTest(name = "given {0} answers {1} with {2} then {3} is shown")
  @CsvSource({
    "/task/1-2/submit-form, 400, Cannot submit task form 1-2: “甲”必须填写, “甲”必须填写",
    "/task/1-2/complete, 400, Cannot complete task 1-2: “甲”必须填写, “甲”必须填写",
    "/process-definition/a:1:2/submit-form, 400, Cannot instantiate process definition a:1:2: 甲, 甲",
    "/task/1-2/submit-form, 400, Cannot submit task form 1-2: no int, 提交的内容无法识别，请刷新页面后重新填写（no int）。",
    "/task/1-2/submit-form, 500, Cannot submit task form 1-2: x, 系统出错，本次提交没有生效；请稍后重试，仍不行请把本提示告知系统管理员（x）。",
    "/task/1-2/variables, 400, Cannot complete task 1-2: x, Cannot complete task 1-2: x",
    "/process-definition/a:1:2/submit-form, 403, The user does not have 'CREATE_INSTANCE', 您的岗位不能发起这个事项；请由有此岗位的人员登录后发起。",
    "/task/1-2/claim, 403, The user does not have TASK_WORK permission, 这项待办不归您的岗位办理，您没有权限。",
    "/task/1-2/submit-form, 500, ENGINE-13034 Cannot do it, 这个事项属于其他辖区，您没有权限。"
  })
  void showsTheReasonAlone(String path, int status, String message, String shown) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    FilterChain engine =
        (request, answer) -> {
          ((HttpServletResponse) answer).setStatus(status);
          answer.getOutputStream().write(body(message).getBytes(StandardCharsets.UTF_8));
        };

    new PlainRefusals().doFilter(new MockHttpServletRequest("POST", path), response, engine);

    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(body(shown));
  }

  @Test
  void whatIsOfAnotherJurisdictionIsForbiddenAndNotBroken() throws Exception {
    MockHttpServletResponse response = answered(500, body("ENGINE-13034 x"));

    assertThat(response.getStatus()).isEqualTo(403);
  }

  @Test
  void whoeverWasOvertakenMeetsAConflictAndNoBreakdown() throws Exception {
    MockHttpServletResponse response =
        answered(
            500,
            "{\"message\":\"Cannot submit task form 1-2: 刚由他人办理\",\"code\":%d}"
                .formatted(Overtaken.CODE));

    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("\"刚由他人办理\"");
  }

  @Test
  void anAnswerWithoutAWordGetsOne() throws Exception {
    MockHttpServletResponse response = answered(500, "");

    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("系统出错，本次提交没有生效");
  }

  private static MockHttpServletResponse answered(int status, String body) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    FilterChain engine =
        (request, answer) -> {
          ((HttpServletResponse) answer).setStatus(status);
          answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
    new PlainRefusals()
        .doFilter(new MockHttpServletRequest("POST", "/task/1-2/submit-form"), response, engine);
    return response;
  }

  private static String body(String message) {
    return "{\"type\":\"RestException\",\"message\":\"" + message + "\",\"code\":null}";
  }
}
