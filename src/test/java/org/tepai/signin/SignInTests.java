package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;

/** One sign-in for pages and Tasklist, and one way out of both. */
@TepaiTest
class SignInTests {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";
  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String CLERK = "d500112.clerk";

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Test
  void a_stranger_is_led_to_the_sign_in_and_back_to_what_he_wanted() {
    for (String wanted : new String[] {TASKLIST, "/tepai/cases?words=%E6%B8%9D", "/tepai/me"}) {
      Visitor visitor = new Visitor(port);

      assertThat(visitor.to(visitor.get(wanted))).isEqualTo("/tepai/sign-in");
      assertThat(visitor.signIn(CLERK, password)).as(wanted).isEqualTo(wanted);
      assertThat(visitor.status(wanted)).as(wanted).isEqualTo(200);
      assertThat(visitor.signIn(CLERK, password)).as("only once").isEqualTo(TASKLIST);
    }
  }

  @Test
  void a_stranger_gets_neither_an_interface_nor_a_script_of_the_engine() {
    Visitor stranger = new Visitor(port);

    for (String path :
        new String[] {
          ENGINE + "/task",
          "/camunda/api/admin/auth/user/default",
          "/tepai/api/pages",
          "/camunda/app/tasklist/scripts/config.js"
        }) {
      assertThat(stranger.status(path)).as(path).isEqualTo(401);
    }
  }

  @Test
  void a_strangers_form_with_files_is_not_read_even_for_its_token() {
    Visitor stranger = new Visitor(port);
    String part = "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    String form =
        part.formatted("_token", stranger.token("/tepai/sign-in"))
            + part.formatted("account", CLERK)
            + part.formatted("password", password)
            + "--edge--\r\n";

    for (String type : new String[] {"multipart/form-data", "Multipart/Form-Data"}) {
      assertThat(stranger.post("/tepai/sign-in", type + "; boundary=edge", form).statusCode())
          .as(type)
          .isEqualTo(401);
    }
  }

  @Test
  void no_address_elsewhere_is_led_to_open_redirect() {
    Visitor visitor = new Visitor(port);

    visitor.get("/tepai/..//evil.example/");
    visitor.get("/tepai/sign-in?to=https://evil.example/&wanted=//evil.example/");

    assertThat(visitor.signIn(CLERK, password)).isEqualTo(TASKLIST);
  }

  @Test
  void a_session_begins_anew_with_the_sign_in_so_that_none_can_be_foisted() {
    Visitor visitor = new Visitor(port);
    visitor.get("/tepai/sign-in");
    String foisted = visitor.session();

    visitor.in(CLERK, password);

    assertThat(visitor.session()).isNotNull().isNotEqualTo(foisted);
    Visitor thief = new Visitor(port);
    thief.takes(foisted);
    assertThat(thief.to(thief.get("/tepai/cases"))).startsWith("/tepai/sign-in");
  }

  @Test
  void whoever_goes_out_is_out_everywhere_and_his_cookie_is_worth_nothing() {
    for (String wayOut :
        new String[] {"/tepai/sign-out", "/camunda/api/admin/auth/user/default/logout"}) {
      Visitor visitor = new Visitor(port).in(CLERK, password);
      String cookie = visitor.session();
      assertThat(visitor.status(ENGINE + "/filter")).isEqualTo(200);

      HttpResponse<String> out = visitor.post(wayOut, "");

      assertThat(out.statusCode()).as(wayOut).isIn(204, 302);
      Visitor thief = new Visitor(port);
      thief.takes(cookie);
      assertThat(thief.status(ENGINE + "/filter")).as(wayOut).isEqualTo(401);
      assertThat(thief.to(thief.get("/tepai/cases"))).startsWith("/tepai/sign-in");
      assertThat(thief.to(thief.get(TASKLIST))).startsWith("/tepai/sign-in");
    }
  }

  @Test
  void nobody_is_signed_in_or_out_by_a_foreign_page() {
    Visitor visitor = new Visitor(port).in(CLERK, password);
    String form = "account=" + CLERK + "&password=" + password;

    assertThat(new Visitor(port).to(new Visitor(port).post("/tepai/sign-in", form)))
        .isEqualTo("/tepai/sign-in");
    Visitor foreign = new Visitor(port);
    foreign.takes(visitor.session());
    assertThat(foreign.post("/tepai/sign-out", "").statusCode()).isEqualTo(403);
    assertThat(foreign.post("/camunda/api/admin/auth/user/default/logout", "").statusCode())
        .isEqualTo(403);
    assertThat(visitor.status("/tepai/cases")).isEqualTo(200);
  }

  @Test
  void the_sign_in_of_the_engine_is_closed() {
    Visitor visitor = new Visitor(port).in(CLERK, password);
    String way = "/camunda/api/admin/auth/user/default/login/tasklist";
    String form = "username=bureau.reviewer&password=" + password;

    assertThat(visitor.post(way, form).statusCode()).isIn(403, 404);
    assertThat(new Visitor(port).post(way, form).statusCode()).isIn(401, 404);
  }

  @Test
  void whoever_errs_is_told_the_same_whether_the_account_exists_or_not() {
    for (String account : new String[] {CLERK, "nobody.at.all"}) {
      Visitor visitor = new Visitor(port);

      assertThat(visitor.signIn(account, "wrong password")).isEqualTo("/tepai/sign-in");
      assertThat(visitor.told()).contains("用户名或密码不对", "value=\"" + account + "\"");
      assertThat(visitor.told()).as("only once").doesNotContain("用户名或密码不对");
      assertThat(visitor.to(visitor.get("/tepai/cases"))).isEqualTo("/tepai/sign-in");
    }
  }
}
