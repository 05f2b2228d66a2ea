package org.tepai.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.tepai.process.Browser;

/** Somebody at Tasklist who takes a task and hands its form in. */
record Reporter(Browser browser, String person) {

  private static final String TASKS = "/camunda/api/engine/engine/default/task/";

  static Reporter signedIn(int port, String person) {
    return new Reporter(new Browser(port).signIn(person, "tepai"), person);
  }

  Browser.Answer claims(String task) throws Exception {
    return browser.send("POST", TASKS + task + "/claim", Map.of("userId", person));
  }

  void givesBack(String task) throws Exception {
    assertThat(browser.send("POST", TASKS + task + "/unclaim", Map.of()).status()).isEqualTo(204);
  }

  Browser.Answer reports(String task, Map<String, ?> report) throws Exception {
    return browser.send("POST", TASKS + task + "/submit-form", Map.of("variables", report));
  }

  /** Hands in at once what he could take. */
  Browser.Answer takesAndReports(String task, Map<String, ?> report) throws Exception {
    Browser.Answer taken = claims(task);
    return taken.status() == 204 ? reports(task, report) : taken;
  }
}
