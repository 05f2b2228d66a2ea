package org.tepai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** A letter's links, opened by somebody who has not signed in yet or comes too late. */
@TepaiTest
@DisplayName("邮件里的链接")
class LinksOfLettersTests {

  private static final String APPLICANT = "e0003.contact";

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired World world;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    journey = world.applies("e0003");
  }

  @Test
  void aCaseStandsOpenAfterTheSignInAndOnlyOnce() {
    try (Browser browser = Browser.open()) {
      Tasklist tasklist = new Tasklist(browser, "http://localhost:" + port, password);
      String page = "/tepai/cases/" + journey.caseId();

      tasklist.follows(page).enters(APPLICANT).sees("案卷 " + journey.file().number(), "当前环节");

      assertThat(browser.driver.getCurrentUrl()).endsWith(page);
      tasklist.home().signOut();
      tasklist.signIn(APPLICANT).sees("我的待办");
      assertThat(browser.driver.getCurrentUrl()).contains("/camunda/app/tasklist/");
    }
  }

  @Test
  void aTaskThatIsGoneIsToldInChineseAlone() {
    try (Browser browser = Browser.open()) {
      Tasklist tasklist = new Tasklist(browser, "http://localhost:" + port, password);
      tasklist.signIn(APPLICANT);

      tasklist.follows(
          "/camunda/app/tasklist/default/#/?task=00000000-0000-0000-0000-000000000000");

      tasklist.sees("任务已不存在，可能已由他人办结", "请从任务列表中另选一项");
      tasklist.misses("No matching task");
    }
  }
}
