package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a stranger asked for is kept for after the sign-in, and leads nowhere else. */
class WantedPageTests {

  private static final String NAME = "tepai-wanted";

  @Test
  void a_page_of_ours_is_kept_out_of_reach_of_scripts_and_said_once() {
    MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/tepai/cases/0a1b-2c");
    asked.setQueryString("words=%E6%B8%9D&after=3");
    MockHttpServletResponse refused = new MockHttpServletResponse();
    WantedPage.remember(asked, refused);
    Cookie kept = refused.getCookie(NAME);
    assertThat(kept.isHttpOnly()).isTrue();
    assertThat(refused.getHeader("Set-Cookie")).contains("SameSite=Lax", "Max-Age=600");

    MockHttpServletResponse answer = new MockHttpServletResponse();
    assertThat(WantedPage.taken(returning(kept.getValue()), answer))
        .isEqualTo("/tepai/cases/0a1b-2c?words=%E6%B8%9D&after=3");
    assertThat(answer.getCookie(NAME).getMaxAge()).isZero();
  }

  @Test
  void nothing_is_led_to_when_nothing_was_asked_for() {
    assertThat(WantedPage.taken(new MockHttpServletRequest(), new MockHttpServletResponse()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/tepai/cases",
        "https://evil.example/tepai/cases",
        "/tepai//evil.example",
        "/tepai/\\evil.example",
        "/tepai/../camunda",
        "/tepai/cases/..%2f",
        "/tepai/cases;jsessionid=1",
        "/tepai/api/clock",
        "/tepai/sign-in",
        "/tepai/sign-out",
        "/camunda/app/admin/",
        "/camunda/app/evil/default/",
        "/camunda/app/tasklist/default/../../api/",
        "/camunda/app/tasklist/default/?to=//evil.example",
        "/",
        ""
      })
  void no_other_address_is_kept_or_led_to(String path) {
    MockHttpServletResponse refused = new MockHttpServletResponse();
    WantedPage.remember(new MockHttpServletRequest("GET", path), refused);
    assertThat(refused.getCookie(NAME)).isNull();
    assertThat(WantedPage.taken(returning(path), new MockHttpServletResponse())).isEmpty();
  }

  @Test
  void what_would_change_something_is_not_repeated_after_the_sign_in() {
    MockHttpServletResponse refused = new MockHttpServletResponse();
    WantedPage.remember(new MockHttpServletRequest("POST", "/tepai/cases/1"), refused);
    assertThat(refused.getCookie(NAME)).isNull();
  }

  private static MockHttpServletRequest returning(String value) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", SignInAddresses.SIGN_IN);
    request.setCookies(new Cookie(NAME, value));
    return request;
  }
}
