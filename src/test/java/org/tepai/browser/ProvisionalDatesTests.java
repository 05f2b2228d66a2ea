package org.tepai.browser;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.calendars.ImportedYears;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** What an official sees of a due date before and after the year's days off come in. */
@TepaiTest
@DisplayName("待办页面里的暂定到期日")
class ProvisionalDatesTests {

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired World world;
  @Autowired ImportedYears years;

  @AfterEach
  void theCalendarAsItWas() {
    years.forget();
  }

  @Test
  void aDueDateInAYearWithoutNoticeIsMarkedUntilTheNoticeIsImported() {
    Journey journey = world.applies("e0001");
    world.at("2026-12-29T09:00");
    journey.does(
        journey.clerk(),
        "verify-enterprise",
        Map.of("decision", "SUPPLEMENT", "opinion", "请补充入库编号"));
    try (Browser browser = Browser.open()) {
      Tasklist tasklist = new Tasklist(browser, "http://localhost:" + port, password);
      tasklist.signIn("e0001.contact").opens("补充申请材料");
      tasklist.sees("到期日 2027-01-05 23:59（暂定）").picture("tasklist-provisional");

      years.imported(2027, "2027-01-01");
      years.followed();
      browser.driver.navigate().refresh();
      tasklist.sees("到期日 2027-01-06 23:59");
      tasklist.misses("（暂定）");
      tasklist.signOut();
      tasklist.follows("/tepai/calendar").enters(ImportedYears.ADMINISTRATOR).sees("2027 年", "已完成");
      tasklist.picture("calendar");
    }
  }
}
