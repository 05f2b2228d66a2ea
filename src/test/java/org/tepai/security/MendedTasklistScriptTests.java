package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MendedTasklistScriptTests {

  @Test
  void givenTheBundledTasklistWhenItsScriptIsServedThenEmptyErrorListsCountAsNone()
      throws Exception {
    MockHttpServletResponse answer = ask(new MendedTasklistScript(), null);

    assertThat(answer.getContentType()).startsWith("text/javascript");
    assertThat(answer.getContentAsString())
        .contains("var t=Object.values(e.errors).some(")
        .doesNotContain("!!Object.keys(e.errors).length");
  }

  @Test
  void givenTheBundledTasklistWhenATaskIsGoneThenTheEnginesEnglishIsNotRepeated() throws Exception {
    MockHttpServletResponse answer = ask(new MendedTasklistScript(), null);

    assertThat(answer.getContentAsString())
        .contains("{message:\"请从任务列表中另选一项。\"}")
        .doesNotContain("f(h(e.message),e)");
  }

  @Test
  void givenABrowserThatHasTheScriptWhenItAsksAgainThenNothingIsSent() throws Exception {
    MendedTasklistScript script = new MendedTasklistScript();
    String tag = ask(script, null).getHeader("ETag");

    assertThat(ask(script, tag).getStatus()).isEqualTo(304);
  }

  @Test
  void givenAScriptThatReadsOtherwiseWhenStartingThenItFails() {
    assertThatThrownBy(() -> new MendedTasklistScript("var t=!1;"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not read as expected");
  }

  private static MockHttpServletResponse ask(MendedTasklistScript script, String tag)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", MendedTasklistScript.PATH);
    request.setServletPath(MendedTasklistScript.PATH);
    if (tag != null) {
      request.addHeader("If-None-Match", tag);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    script.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
