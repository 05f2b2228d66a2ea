package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;
import org.tepai.process.Accounts;
import org.tepai.process.Daybreak;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;

/**
 * Verifications of two districts, due on 2025-03-19, are open on the 27th: six working days
 * overdue.
 */
@TepaiTest
class OverduePagesTests {

  private static final String PASSWORD = "tepai";
  private static final String PAGE = "/tepai/overdue";
  private static final String LATE = "<td class=\"number\">6</td>";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired Organisations organisations;
  @Autowired Daybreak daybreak;
  @Autowired TaskBoard board;

  private Journey here;
  private Journey elsewhere;

  @BeforeEach
  void twoDistrictsLetCasesLie() {
    here = world.applies("e0003");
    elsewhere = world.applies(enterpriseElsewhere());
    world.at("2025-03-27T09:00");
  }

  @Test
  void theMunicipalOfficeSeesAllDistrictsAndADistrictItsOwn() {
    assertThat(page("bureau.publisher"))
        .contains("2</b> 个单位", number(here), number(elsewhere), LATE)
        .contains("/tepai/cases/" + here.caseId());
    assertThat(page(here.clerk())).contains(number(here)).doesNotContain(number(elsewhere));
    assertThat(page("e0003.contact")).contains("没有逾期的待办").doesNotContain(number(here));
  }

  @Test
  void aDistrictSeesWhatTheEnterprisesAtItsPlaceLeaveUndone() {
    here.verified().teamApplied();
    world.at("2025-04-10T09:00");

    assertThat(page(here.clerk())).contains("确认对接意向", number(here));
    assertThat(page("e0003.contact")).contains("确认对接意向");
    assertThat(page(elsewhere.clerk())).doesNotContain(number(here));
  }

  @Test
  void whatNobodyAppliesForStandsUnderTheOfficeAtTheEnterprisesPlace() {
    here.verified();
    world.at("2025-05-20T09:00");

    assertThat(page(here.clerk()))
        .contains(number(here), "申报特派员团", organisations.nameOf(here.office()), "待认领（面向团队负责人）")
        .doesNotContain("尚无人认领");
    assertThat(page("u001.leader1")).doesNotContain(number(here));
  }

  @Test
  void aUnitsLeaderSeesOverdueTasksOfHisOwnCasesOnly() {
    here.verified().teamApplied().matchConfirmed();
    elsewhere.verified().teamApplied("u001.leader2", Forms.teamApplication(3)).matchConfirmed();
    world.at("2025-05-20T09:00");

    assertThat(page("u001.leader1")).contains(number(here)).doesNotContain(number(elsewhere));
    assertThat(page("u001.leader2")).contains(number(elsewhere)).doesNotContain(number(here));
    assertThat(page("u001.contact")).contains(number(here), number(elsewhere));
  }

  @Test
  void whatLiesBeforeTheOfficeAboveIsMarked() {
    assertThat(page("bureau.publisher")).doesNotContain("督办中");
    daybreak.begin(LocalDate.of(2025, 3, 27));
    assertThat(page("bureau.publisher")).contains("督办中");

    supervisions()
        .forEach(
            task ->
                world.does("bureau.publisher", task, Map.of("measure", "电话督促", "words", "已通话")));
    assertThat(page("bureau.publisher")).contains("已督办 2025-03-27 电话督促").doesNotContain("督办中");
  }

  @Test
  void anOfficesOwnTaskIsListedWithTheNameOfItsRound() {
    world.roundPublished("2025-1");
    world.at("2025-09-30T09:00");

    assertThat(page("bureau.publisher")).contains(">2025年第一批</a>").doesNotContain("查看批次");
  }

  @Test
  void theListCanBeTakenAway() throws IOException {
    Browser browser = signedIn("bureau.publisher");
    byte[] file = browser.bytes(PAGE + "/list.xlsx");

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      StringBuilder text = new StringBuilder();
      DataFormatter cells = new DataFormatter();
      for (Row row : book.getSheetAt(0)) {
        row.forEach(cell -> text.append(cells.formatCellValue(cell)).append('|'));
      }
      assertThat(text)
          .contains("逾期待办清单", "截至 2025-03-27", "核验企业申请|" + number(here) + "|尚未认领|2025-03-19|6|");
    }
  }

  @Test
  void aStrangerIsSentToSignIn() {
    assertThat(new Browser(port).get(PAGE).statusCode()).isEqualTo(302);
  }

  private List<OpenTask> supervisions() {
    return board.open(World.TENANT).stream()
        .filter(task -> task.key().equals("supervise"))
        .toList();
  }

  private String page(String person) {
    return signedIn(person).get(PAGE).body();
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }

  private static String number(Journey journey) {
    return journey.file().number();
  }

  private String enterpriseElsewhere() {
    return organisations.enterprises(World.TENANT).stream()
        .filter(other -> !officeOf(other.id()).equals(here.office()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String officeOf(String enterprise) {
    return organisations.competentOffice(enterprise, LocalDate.of(2025, 3, 18)).id();
  }
}
