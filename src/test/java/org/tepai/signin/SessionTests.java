package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.tepai.TepaiTest;
import org.tepai.process.MachineTime;
import org.tepai.process.PassingTime;

/** How long somebody stays in, and what puts him out. */
@TepaiTest
class SessionTests {

  private static final String FILTERS = "/camunda/api/engine/engine/default/filter";
  private static final String CASES = "/tepai/cases";
  private static final String GONE = "/tepai/sign-in?expired";
  private static final Duration NEARLY_IDLE = Duration.ofMinutes(14);

  @LocalServerPort int port;

  @Autowired Newcomer newcomer;
  @Autowired MachineTime time;
  @Autowired DisablingAccount disabling;
  @Autowired EnablingAccount enabling;
  @Autowired GivingOneTimePassword oneTimePassword;
  @Autowired AccountStates states;
  @Autowired LettingIn lettingIn;
  @Autowired SignInSettings settings;

  @Test
  void lists_that_refresh_themselves_keep_nobody_in_but_whoever_types_or_opens_a_page_stays() {
    Visitor visitor = in("session.idle");
    for (String act : new String[] {"page", "typing"}) {
      pass(NEARLY_IDLE);
      int answer =
          act.equals("page")
              ? visitor.status(CASES)
              : visitor.post("/tepai/api/present", "").statusCode();
      assertThat(answer).as(act).isIn(200, 204);
    }
    pass(NEARLY_IDLE);
    for (String poll : new String[] {FILTERS, "/tepai/api/pages", "/tepai/api/clock", "/"}) {
      assertThat(visitor.status(poll)).as(poll).isEqualTo(200);
    }

    pass(Duration.ofMinutes(1));

    assertThat(visitor.status(FILTERS)).isEqualTo(401);
    assertThat(visitor.to(visitor.get(CASES))).isEqualTo(GONE);
    assertThat(visitor.get(GONE).body()).contains("登录已失效，请重新登录");
  }

  @Test
  void eight_hours_are_the_most_whatever_somebody_does() {
    Visitor visitor = in("session.long");
    Duration gone = Duration.ZERO;
    while (gone.plus(NEARLY_IDLE).compareTo(Duration.ofHours(8)) < 0) {
      pass(NEARLY_IDLE);
      gone = gone.plus(NEARLY_IDLE);
      assertThat(visitor.status("/tepai/me")).as("after " + gone).isEqualTo(200);
    }

    pass(NEARLY_IDLE);

    assertThat(visitor.to(visitor.get("/tepai/me"))).isEqualTo(GONE);
  }

  @Test
  void whoever_is_disabled_is_out_at_once_with_every_session_until_he_is_enabled() {
    Visitor one = in("session.disabled");
    Visitor other = in("session.disabled");

    disabling.disable("session.disabled", "已调离");

    for (Visitor visitor : new Visitor[] {one, other}) {
      assertThat(visitor.status(FILTERS)).isEqualTo(401);
      assertThat(visitor.to(visitor.get(CASES))).startsWith("/tepai/sign-in");
      visitor.signIn("session.disabled", Newcomer.PASSWORD);
      assertThat(visitor.told()).contains("这个账号已停用");
    }
    assertThat(told(one, "a guess")).contains("用户名或密码不对").doesNotContain("停用");
    enabling.enable("session.disabled");
    assertThat(one.in("session.disabled", Newcomer.PASSWORD).status(CASES)).isEqualTo(200);
  }

  private static String told(Visitor visitor, String password) {
    visitor.signIn("session.disabled", password);
    return visitor.told();
  }

  @Test
  void whoever_loses_his_roles_has_no_rights_left_after_a_minute() {
    Visitor visitor = in("session.roles");
    assertThat(visitor.status(FILTERS)).isEqualTo(200);

    newcomer.loseRoles("session.roles");
    pass(Duration.ofMinutes(1));

    assertThat(visitor.to(visitor.get(CASES))).isEqualTo("/tepai/sign-in");
    assertThat(visitor.status(FILTERS)).isEqualTo(401);
    assertThat(visitor.signIn("session.roles", Newcomer.PASSWORD)).isEqualTo("/tepai/sign-in");
    assertThat(visitor.told()).contains("还没有岗位");
  }

  @Test
  void a_changed_password_ends_every_other_session_and_gives_this_one_another_id() {
    Visitor here = in("session.changed");
    Visitor elsewhere = in("session.changed");
    String before = here.session();

    assertThat(change(here, Newcomer.PASSWORD, "blaue Amsel im Juni")).isEqualTo("/tepai/me");

    assertThat(here.get("/tepai/me").body()).contains("密码已修改");
    assertThat(here.session()).isNotEqualTo(before);
    assertThat(elsewhere.to(elsewhere.get(CASES))).isEqualTo(GONE);
    assertThat(elsewhere.signIn("session.changed", Newcomer.PASSWORD)).isEqualTo("/tepai/sign-in");
  }

  @Test
  void a_sign_in_under_way_does_not_outlive_the_password_it_began_with() throws Exception {
    String person = newcomer.beside("d500112.clerk", "session.under-way");
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/tepai/sign-in");
    FilterChain slow =
        (asked, answer) -> {
          pass(Duration.ofSeconds(1));
          states.ownPassword(person);
          pass(Duration.ofSeconds(1));
          lettingIn.onAuthenticationSuccess(
              (HttpServletRequest) asked,
              (HttpServletResponse) answer,
              new TestingAuthenticationToken(person, null));
        };

    new SessionGuard(states, time, settings).doFilter(request, new MockHttpServletResponse(), slow);

    assertThat(states.of(person).ended(Stay.of(request.getSession()).proven())).isTrue();
  }

  @Test
  void a_one_time_password_is_good_for_nothing_but_choosing_another() {
    String person = newcomer.beside("d500112.clerk", "session.first");
    String given = oneTimePassword.give(person);
    Visitor visitor = new Visitor(port);

    visitor.in(person, given);

    for (String page : new String[] {"/", CASES, "/camunda/app/tasklist/default/"}) {
      assertThat(visitor.to(visitor.get(page))).as(page).isEqualTo("/tepai/password");
    }
    assertThat(visitor.status(FILTERS)).isEqualTo(403);
    assertThat(visitor.status("/tepai/api/pages")).isEqualTo(403);
    assertThat(visitor.get("/tepai/password").body()).contains("一次性密码");
    assertThat(change(visitor, given, given)).as("the same again").isEqualTo("/tepai/password");
    assertThat(visitor.get("/tepai/password").body()).contains("不能与现在的");
    assertThat(change(visitor, given, "blaue Amsel im Juni")).isEqualTo("/tepai/me");
    assertThat(visitor.status(FILTERS)).isEqualTo(200);
  }

  private static String change(Visitor visitor, String present, String chosen) {
    String fields = "present=%s&chosen=%s&again=%s".formatted(present, chosen, chosen);
    return visitor.to(
        visitor.submit("/tepai/password", "/tepai/password", fields.replace(' ', '+')));
  }

  private Visitor in(String name) {
    newcomer.beside("d500112.clerk", name);
    return new Visitor(port).in(name, Newcomer.PASSWORD);
  }

  private void pass(Duration passed) {
    PassingTime.pass(time, passed);
  }
}
