package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.calendars.ImportedYears;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;
import org.tepai.process.Accounts;

/** The calendar's pages through a real server. */
@TepaiTest
class CalendarPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String PAGE = "/tepai/calendar";
  private static final String IMPORTS = PAGE + "/imports";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired Organisations organisations;
  @Autowired ImportedYears years;
  @Autowired JdbcTemplate database;

  @AfterEach
  void theCalendarAsItWas() {
    years.forget();
  }

  @Test
  void everybodyReadsTheDays() {
    Browser applicant = signedIn("e0001.contact");

    assertThat(applicant.get(PAGE).body())
        .contains("2026 年", "国办发明电", "2025-09-28", "星期日", "上班")
        .doesNotContain("导入一年的安排");
    assertThat(applicant.get("/tepai/api/calendar").body()).isEqualTo("{\"years\":[2025,2026]}");
    assertThat(new Browser(port).get(PAGE).statusCode()).isEqualTo(302);
  }

  @Test
  void nobodyButAnAdministratorImports() {
    Browser applicant = signedIn("e0001.contact");

    applicant.upload(
        "/tepai/me", IMPORTS, Map.of("year", "2027"), ImportedYears.file("2027-01-01"));

    assertThat(applicant.get(PAGE).body()).contains("只有系统管理员可以导入").doesNotContain("2027 年");
    assertThat(applicant.get("/tepai/api/calendar").body()).isEqualTo("{\"years\":[2025,2026]}");
    assertThat(applicant.post(IMPORTS, "year=2027").statusCode()).as("no token").isEqualTo(403);
  }

  @Test
  void aFileThatTheServerDoesNotTakeIsToldOnAPage() {
    HttpResponse<String> answer =
        signedIn(ImportedYears.ADMINISTRATOR)
            .upload(PAGE, IMPORTS, Map.of("year", "2027"), new byte[27_000_000]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("<html", "所上传的文件超过 25 MB");
  }

  @Test
  void theAdministratorImportsAYearAndSeesWhatHasMoved() {
    Journey journey = returnedAtTheEndOf2026();
    Browser administrator = signedIn(ImportedYears.ADMINISTRATOR);
    assertThat(administrator.get(PAGE + "/template").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));

    HttpResponse<String> answer =
        administrator.upload(
            PAGE, IMPORTS, Map.of("year", "2027"), ImportedYears.file("2027-01-01"));
    String imported = answer.headers().firstValue("Location").orElseThrow();
    assertThat(administrator.get(path(imported)).body()).contains("正在重算", "http-equiv=\"refresh\"");
    years.followed();

    assertThat(administrator.get(path(imported)).body())
        .contains("共变动 1 项", journey.file().number(), "2027-01-06 23:59")
        .contains("<th scope=\"col\">单位</th>", "<td>" + organisations.nameOf("e0001") + "</td>")
        .doesNotContain("http-equiv=\"refresh\"");
    assertThat(administrator.get(PAGE).body()).contains("2027 年", "已完成", ImportedYears.NOTICE);
  }

  @Test
  void whoMayNotSeeTheCaseSeesOnlyThatSomethingHasMoved() {
    Journey journey = returnedAtTheEndOf2026();
    long id = years.imported(2027, "2027-01-01");
    years.followed();

    String page = IMPORTS + "/" + id;
    assertThat(signedIn("e0001.contact").get(page).body()).contains(journey.file().number());
    assertThat(signedIn("e0002.contact").get(page).body())
        .contains("共变动 1 项", "只列出您可以查看的事项")
        .doesNotContain(journey.file().number());
  }

  @Test
  void whatHasNoCaseIsShownToThoseWhoSeeEverythingOnly() {
    long id = years.imported(2027, "2027-01-01");
    database.update(
        "insert into moved_due_date (import_id, task_id, tenant_id, task_name, old_due, new_due,"
            + " moved_at) values (?, 't', 'chongqing', '督办逾期事项：某局', now(), now(), now())",
        id);
    years.followed();

    String page = IMPORTS + "/" + id;
    assertThat(signedIn(ImportedYears.ADMINISTRATOR).get(page).body()).contains("督办逾期事项：某局");
    assertThat(signedIn("bureau.publisher").get(page).body()).contains("督办逾期事项：某局");
    assertThat(signedIn("e0001.contact").get(page).body())
        .contains("共变动 1 项")
        .doesNotContain("督办逾期事项");
    assertThat(signedIn("d500101.clerk").get(page).body()).doesNotContain("督办逾期事项");
  }

  @Test
  void mistakesOfTheFileAreListed() {
    Browser administrator = signedIn(ImportedYears.ADMINISTRATOR);

    administrator.upload(PAGE, IMPORTS, Map.of("year", "2027"), ImportedYears.file("2026-01-01"));
    assertThat(administrator.get(PAGE).body()).contains("第 2 行", "应在 2027 年内");

    administrator.upload(PAGE, IMPORTS, Map.of("year", "2027"), "no workbook".getBytes());
    assertThat(administrator.get(PAGE).body()).contains("不是 Excel 工作簿", "纯文本");

    administrator.upload(PAGE, IMPORTS, Map.of("year", "2027"), new byte[2_000_000]);
    assertThat(administrator.get(PAGE).body()).contains("超过 1 MB");
  }

  @Test
  void aDayThatCanStillMoveIsMarkedOnTheCasePage() {
    Journey journey = returnedAtTheEndOf2026();
    String page = "/tepai/cases/" + journey.caseId();

    assertThat(signedIn("e0001.contact").get(page).body())
        .contains("2027-01-05 23:59（暂定）", "请于2027-01-05（暂定）前（含当日）补正");
    years.imported(2027, "2027-01-01");
    years.followed();
    assertThat(signedIn("e0001.contact").get(page).body())
        .contains("2027-01-06 23:59")
        .doesNotContain("2027-01-06 23:59（暂定）");
  }

  private Journey returnedAtTheEndOf2026() {
    Journey journey = world.applies("e0001");
    world.at("2026-12-29T09:00");
    return journey.does(
        journey.clerk(),
        "verify-enterprise",
        Map.of("decision", "SUPPLEMENT", "opinion", "请补充入库编号"));
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }

  private static String path(String location) {
    return location.replaceFirst("^https?://[^/]+", "");
  }
}
