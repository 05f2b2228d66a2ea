package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.Accounts;

/** A full number is seen by those whose business it is, for a reason, and never unnoticed. */
@TepaiTest
class RevealingNumbersTests {

  private static final String PASSWORD = "tepai";
  private static final String PHONE = "13800000000";
  private static final String MASK = "138****0000";
  private static final Pattern NUMBER =
      Pattern.compile("name=\"number\" required value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired Dossiers dossiers;
  @Autowired RegisteringPerson registering;
  @Autowired JdbcTemplate database;

  private Journey journey;
  private Browser clerk;
  private String page;

  @BeforeEach
  void anEnterpriseHasAppliedAndATeamHasJoined() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003").verified().teamApplied();
    page = "/tepai/cases/" + journey.caseId();
    clerk = browser(journey.clerk());
  }

  @Test
  void the_office_sees_the_mask_and_for_a_reason_the_number_once() {
    assertThat(clerk.get(page).body()).contains(MASK, "查看完整号码").doesNotContain(PHONE);

    assertThat(asks(clerk, "急").statusCode()).isEqualTo(302);
    assertThat(clerk.get(page).body()).contains("请写明查看完整号码的理由").doesNotContain(PHONE);
    assertThat(reads()).isEmpty();

    HttpResponse<String> shown = asks(clerk, "核实联系人，号码" + PHONE + "打不通");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains(PHONE, "已记入审计记录");
    assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(clerk.get(page).body()).doesNotContain(PHONE);
    assertThat(reads())
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read).containsEntry("person_id", journey.clerk());
              assertThat(read).containsEntry("case_id", journey.caseId());
              assertThat(read).containsEntry("detail", "核实联系人，号码***********打不通");
              assertThat(read.toString()).contains("手机号码").doesNotContain(PHONE);
            });
  }

  @Test
  void another_party_of_the_case_and_another_office_do_not() {
    Browser leader = browser("u001.leader1");
    assertThat(leader.get(page).body()).contains(MASK).doesNotContain("查看完整号码", PHONE);
    assertThat(asks(leader, "想打个电话").statusCode()).isEqualTo(404);

    Browser stranger =
        browser("d500112.clerk".equals(journey.clerk()) ? "d500106.clerk" : "d500112.clerk");
    assertThat(asks(stranger, "想打个电话").statusCode()).isEqualTo(404);
    assertThat(reads()).isEmpty();

    Browser applicant = browser("e0003.contact");
    assertThat(asks(applicant, "核对自己填的号码").body()).contains(PHONE);
  }

  @Test
  void an_office_that_sees_all_cases_sees_no_number_of_one_it_has_nothing_to_do_in() {
    Browser bureau = browser("bureau.publisher");

    assertThat(bureau.get(page).body()).contains(MASK).doesNotContain("查看完整号码", PHONE);
    assertThat(asks(bureau, "想打个电话").statusCode()).isEqualTo(404);
    assertThat(reads()).isEmpty();
  }

  @Test
  void the_tab_beside_a_task_shows_the_mask_and_where_to_ask() {
    String task = journey.task("enterprise-confirms").id();

    assertThat(browser("e0003.contact").get("/tepai/api/cases/by-task/" + task).body())
        .contains(MASK)
        .doesNotContain(PHONE);
  }

  @Test
  void ones_own_page_shows_the_mask_and_keeps_the_number_when_it_comes_back() {
    registering.reach("e0003.contact", PHONE, "e0003@tepai.example");
    Browser self = browser("e0003.contact");

    assertThat(self.get("/tepai/me").body()).contains(MASK).doesNotContain(PHONE);
    self.submit("/tepai/me", "/tepai/me", "phone=" + encoded(MASK) + "&mail=");
    assertThat(self.get("/tepai/me").body()).contains("已保存", MASK);
    self.submit("/tepai/me", "/tepai/me", "phone=" + encoded("139****0000") + "&mail=");
    assertThat(self.get("/tepai/me").body()).contains("电话应为 6 至 30 位数字");
    registering.reach("e0003.contact", null, "e0003.contact@tepai.example");
  }

  private HttpResponse<String> asks(Browser browser, String reason) {
    Matcher number = NUMBER.matcher(clerk.get(page).body());
    assertThat(number.find()).isTrue();
    return browser.submit(
        "/tepai/me",
        page + "/numbers",
        "number=" + encoded(number.group(1)) + "&reason=" + encoded(reason));
  }

  private List<Map<String, Object>> reads() {
    return database.queryForList("select * from audit_entry where act = 'READ_PERSONAL_DATA'");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Browser browser(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }
}
