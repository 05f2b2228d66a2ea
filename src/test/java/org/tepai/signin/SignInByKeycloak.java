package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The packaged product and a real Keycloak, each in a process of its own; see {@code
 * src/test/oidc}. Run by {@code src/test/oidc/run}; too long for every build, so its name is none
 * that the build looks for.
 */
class SignInByKeycloak {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("target", "oidc");
  private static final String PRODUCT = "http://localhost:8188";
  private static final String KEYCLOAK = "http://localhost:8189";
  private static final String REALM = KEYCLOAK + "/realms/gov";
  private static final String BUTTON = "统一身份认证</span>登录";
  private static final String PASSWORD = "gov-password";

  private static RunningServer keycloak;
  private static RunningServer product;

  /** Starts what the properties name; else both servers are running already. */
  @BeforeAll
  static void start() throws Exception {
    String provider = System.getProperty("tepai.keycloak", "");
    if (!provider.isEmpty()) {
      keycloak = startKeycloak(Path.of(provider).toAbsolutePath());
      keycloak.answers(REALM + "/.well-known/openid-configuration");
      product = RunningServer.start(command(), environment(), FOLDER.resolve("product.log"));
      product.answers(PRODUCT + "/tepai/sign-in");
    }
  }

  private static RunningServer startKeycloak(Path folder) throws Exception {
    return RunningServer.start(
        List.of(
            folder.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=8189"),
        Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "keeper", "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD),
        FOLDER.resolve("keycloak.log"));
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx768m",
        "-XX:TieredStopAtLevel=1",
        "-Duser.timezone=Asia/Shanghai",
        "-jar",
        System.getProperty("tepai.jar"),
        "--spring.profiles.active=demonstration,oidc",
        "--server.port=8188",
        "--tepai.data=" + FOLDER.resolve("data"),
        "--tepai.demonstration.play=false");
  }

  private static Map<String, String> environment() {
    return Map.of(
        "TEPAI_OIDC_ISSUER", REALM,
        "TEPAI_OIDC_CLIENT_ID", "tepai",
        "TEPAI_OIDC_CLIENT_SECRET", "only-for-this-test",
        "TEPAI_OIDC_FILE", "src/test/oidc/oidc.yml");
  }

  @AfterAll
  static void stop() throws Exception {
    if (product != null) {
      product.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  private static PlainBrowser signIn(String person) throws Exception {
    PlainBrowser browser = new PlainBrowser().go(PRODUCT + "/tepai/me").follow(BUTTON);
    return browser.send(
        "login-actions/authenticate", Map.of("username", person, "password", PASSWORD));
  }

  private static String told(PlainBrowser browser) {
    assertThat(browser.place().getPath()).as(browser.page()).isEqualTo("/tepai/sign-in");
    return browser.page();
  }

  @Test
  void in_by_the_provider_to_the_page_that_was_wanted_and_out_of_both() throws Exception {
    PlainBrowser browser = new PlainBrowser().go(PRODUCT + "/tepai/me");
    assertThat(browser.place().getPath()).isEqualTo("/tepai/sign-in");

    browser.follow(BUTTON);
    String asked = browser.way().stream().map(URI::toString).toList().toString();
    assertThat(asked).contains("code_challenge_method=S256").contains("nonce=");
    browser.send(
        "login-actions/authenticate", Map.of("username", "btb.publisher", "password", PASSWORD));
    assertThat(browser.place()).hasToString(PRODUCT + "/tepai/me");
    assertThat(browser.status()).isEqualTo(200);
    assertThat(browser.go("/camunda/app/tasklist/default/").status()).isEqualTo(200);

    browser.go("/tepai/me").send("/tepai/sign-out", Map.of());
    assertThat(told(browser)).contains("正在退出统一身份认证");
    browser.refresh();
    assertThat(browser.way().get(0).toString()).startsWith(REALM);
    assertThat(told(browser)).contains("您已退出。").doesNotContain("正在退出");
    assertThat(browser.go("/tepai/me").place().getPath()).isEqualTo("/tepai/sign-in");
    assertThat(browser.follow(BUTTON).page()).as("out there as well").contains("kc-form-login");
  }

  @Test
  void nobody_gets_in_by_accident() throws Exception {
    assertThat(told(signIn("nobody.here"))).contains("您在本系统没有账号");
    assertThat(told(signIn("btb.inspector"))).contains("给您的岗位（tepai:elsewhere）在本系统没有对应的岗位");
    assertThat(told(signIn("administrator"))).contains("管理员账号不从统一身份认证进入");
    assertThat(told(signIn("audit.administrator"))).contains("管理员账号不从统一身份认证进入");
    assertThat(told(signIn("security.administrator"))).contains("管理员账号不从统一身份认证进入");
  }

  @Test
  void whoever_was_refused_may_come_as_somebody_else() throws Exception {
    PlainBrowser browser = signIn("nobody.here").follow("换一个");
    browser.send(
        "login-actions/authenticate", Map.of("password", PASSWORD, "username", "nobody.here"));
    assertThat(told(browser)).contains("您在本系统没有账号");
  }

  @Test
  void a_role_comes_with_the_claims_and_goes_with_them() throws Exception {
    PlainBrowser browser = signIn("d150203.inspector");
    assertThat(browser.place()).hasToString(PRODUCT + "/tepai/me");

    Keeper keeper = new Keeper();
    keeper.role("d150203.inspector", "tepai:d150203-inspector", "DELETE");
    assertThat(told(signIn("d150203.inspector"))).contains("没有给您在本系统的岗位");
    assertThat(browser.go("/tepai/me").place().getPath())
        .as("what he has open is no more than what he may")
        .isEqualTo("/tepai/sign-in");

    keeper.role("d150203.inspector", "tepai:d150203-inspector", "POST");
    assertThat(signIn("d150203.inspector").place()).hasToString(PRODUCT + "/tepai/me");
  }

  @Test
  void whoever_is_disabled_there_is_out() throws Exception {
    Keeper keeper = new Keeper();
    assertThat(signIn("btb.filer").place()).hasToString(PRODUCT + "/tepai/me");
    keeper.enabled("btb.filer", false);
    assertThat(signIn("btb.filer").page()).contains("kc-form-login").contains("disabled");
    keeper.enabled("btb.filer", true);
  }

  @Test
  void with_passwords_switched_off_administrators_still_have_theirs() throws Exception {
    PlainBrowser clerk = new PlainBrowser().go(PRODUCT + "/tepai/sign-in");
    clerk.send("/tepai/sign-in", Map.of("account", "btb.clerk", "password", "tepai"));
    assertThat(told(clerk)).contains("除管理员外，请用“统一身份认证登录”");

    PlainBrowser keeper = new PlainBrowser().go(PRODUCT + "/tepai/sign-in");
    keeper.send("/tepai/sign-in", Map.of("account", "administrator", "password", "tepai"));
    assertThat(keeper.place().getPath()).as(keeper.page()).startsWith("/camunda/app/tasklist");
  }

  /** Who looks after the provider, by its own interface. */
  private static final class Keeper {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    Keeper() throws Exception {
      String form = "grant_type=password&client_id=admin-cli&username=keeper&password=" + PASSWORD;
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(KEYCLOAK + "/realms/master/protocol/openid-connect/token"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build();
      String answer = client.send(request, BodyHandlers.ofString()).body();
      token = JSON.readTree(answer).path("access_token").asText();
    }

    void role(String person, String role, String method) throws Exception {
      JsonNode found = JSON.readTree(ask("GET", "/roles/" + role, ""));
      ask(method, "/users/" + id(person) + "/role-mappings/realm", "[" + found + "]");
    }

    void enabled(String person, boolean enabled) throws Exception {
      ask("PUT", "/users/" + id(person), "{\"enabled\":" + enabled + "}");
    }

    private String id(String person) throws Exception {
      String found = ask("GET", "/users?exact=true&username=" + person, "");
      return JSON.readTree(found).path(0).path("id").asText();
    }

    private String ask(String method, String path, String body) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(KEYCLOAK + "/admin/realms/gov" + path))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body))
              .build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path + answer.body()).isBetween(200, 299);
      return answer.body();
    }
  }
}
