package org.tepai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.process.MachineTime;
import org.tepai.process.PassingTime;

/** What Tasklist does when its reader is signed in no more, or was not yet. */
@TepaiTest
@DisplayName("登录失效与任务链接")
class SignInInBrowserTests {

  private static final String CLERK = "d500112.clerk";

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired MachineTime time;

  @Test
  void anOpenTasklistLeadsToTheSignInAndBackToItsTask() {
    try (Browser browser = Browser.open()) {
      Tasklist tasklist = new Tasklist(browser, "http://localhost:" + port, password);
      tasklist.follows(
          "/camunda/app/tasklist/default/#/?task=00000000-0000-0000-0000-000000000000");
      tasklist.enters(CLERK).sees("任务已不存在，可能已由他人办结");

      PassingTime.pass(time, Duration.ofMinutes(16));
      // whatever Tasklist asks for next, of itself even, is answered with 401
      browser.driver.executeScript("window.fetch('/tepai/api/pages').catch(() => 0)");
      tasklist.sees("登录已失效，请重新登录");

      tasklist.enters(CLERK).sees("我的待办");
      assertThat(browser.driver.getCurrentUrl()).contains("/camunda/app/tasklist/default/#/?");
    }
  }
}
