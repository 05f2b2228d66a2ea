package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.Browser;

/**
 * The engine makes an administrator of whoever asks while {@code camunda-admin} has no direct
 * member.
 */
@TepaiTest
@DisplayName("CVE-2026-77226: the set-up interface makes an administrator of anybody")
class ClosedSetupTests {

  private static final String SETUP = "/camunda/api/admin/setup/default/user/create";

  /** As the engine, a proxy or an eager reader of addresses might still understand it. */
  private static final String[] SPELLINGS = {
    SETUP,
    SETUP + "/",
    "/camunda/api/admin/setup/any/user/create",
    "/camunda/api//admin/setup/default/user/create",
    "/camunda/api/admin/Setup/default/user/create",
    "/camunda/api/admin/%73etup/default/user/create",
    "/camunda/api/admin/setup;a=b/default/user/create",
    "/camunda/api/admin/auth/../setup/default/user/create",
    "/camunda/api/admin/setup%2fdefault/user/create",
    "/camunda/api/admin/%2e/setup/default/user/create"
  };

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired Administrators administrators;

  @Test
  void givenTheSetUpInterfaceWhenAskedByAnybodyInAnySpellingThenItIsNotThere() throws Exception {
    for (String person : new String[] {null, "d500112.clerk", "administrator"}) {
      Browser browser = new Browser(port);
      if (person != null) {
        browser.signIn(person, password);
      }
      for (String spelling : SPELLINGS) {
        int status = browser.send("POST", spelling, profile()).status();
        assertThat(status).as(person + " " + spelling).isIn(person == null ? 401 : 404, 400);
      }
    }
    assertThat(administrators.all(AdministratorKind.SYSTEM)).containsExactly("administrator");
  }

  private static Map<String, Object> profile() {
    return Map.of(
        "profile", Map.of("id", "intruder", "firstName", "a", "lastName", "b"),
        "credentials", Map.of("password", "intruder"));
  }
}
