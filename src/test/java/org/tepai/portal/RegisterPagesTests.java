package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.filings.Filing;
import org.tepai.filings.Registry;
import org.tepai.process.Accounts;

/** A register through a real server: who reads what of it, and takes it away. */
@TepaiTest
class RegisterPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String STATIONS = "/tepai/registers/baotou/workstation";
  private static final String EXPERTS = "/tepai/registers/baotou/commissioner";
  private static final String LIAISONS = "/tepai/registers/baotou/liaison";
  private static final String EXPERT = "u008.specialist1";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Registry registry;
  @Autowired Absences absences;

  private Filing station;
  private Filing other;
  private Filing expert;

  @BeforeEach
  void twoStationsAndAnExpertOfTheOneAtTheOther() {
    station = registry.stationFiled(Registry.UNIT, "municipal");
    other = registry.stationFiled(Registry.OTHER_UNIT, "banner");
    expert = registry.commissionerFiled(Registry.OTHER_UNIT, EXPERT, station);
  }

  @AfterEach
  void nobodyKeepsARole() {
    registry.end(station);
  }

  @Test
  void theMunicipalOfficeReadsEverythingAndOrganisationsTheirOwn() {
    assertThat(page("btb.filer", STATIONS)).contains(station.number(), other.number());
    assertThat(page("u007.contact", STATIONS))
        .contains(station.number())
        .doesNotContain(other.number());
    assertThat(page("e0083.contact", STATIONS)).contains("没有符合条件的备案");
  }

  @Test
  void whoeverHoldsAStationReadsWhatStandsUnderItAndAnExpertHimself() {
    assertThat(page("u007.contact", EXPERTS)).contains(expert.number());
    assertThat(page("u008.contact", EXPERTS)).contains(expert.number());
    assertThat(page(EXPERT, EXPERTS)).contains(expert.number());
    assertThat(page("u008.specialist2", EXPERTS)).doesNotContain(expert.number());
    assertThat(page("u008.specialist2", STATIONS)).doesNotContain(other.number());
  }

  @Test
  void aDeputyReadsWhatTheAbsentReads() {
    absences.arranged("u008", EXPERT, "u008.specialist2", "2025-03-18", "2025-03-20");
    absences.arranged("u007", "u007.contact", "u007.specialist1", "2025-03-18", "2025-03-20");

    assertThat(page("u008.specialist2", EXPERTS)).contains(expert.number());
    assertThat(page("u008.specialist2", STATIONS)).doesNotContain(other.number());
    assertThat(page("u007.specialist1", STATIONS)).contains(station.number());
    assertThat(answer("u008.specialist2", "/tepai/filings/" + expert.id())).isEqualTo(200);
  }

  @Test
  void aDistrictReadsWhatLiesInItsArea() {
    Filing here = registry.liaisonFiled("e0083", "e0083.signer", "d150202");
    Filing elsewhere = registry.liaisonFiled("e0084", "e0084.signer", "d150203");

    assertThat(page("d150202.clerk", LIAISONS))
        .contains(here.number())
        .doesNotContain(elsewhere.number());
    registry.end(here);
    registry.end(elsewhere);
  }

  @Test
  void theListIsNarrowedByCategoryStateDivisionAndWords() {
    assertThat(page("btb.filer", STATIONS + "?category=banner"))
        .contains(other.number())
        .doesNotContain(station.number());
    assertThat(page("btb.filer", STATIONS + "?words=u007")).doesNotContain(other.number());
    assertThat(page("btb.filer", STATIONS + "?division=d150202")).contains("没有符合条件的备案");
    registry.end(other);
    assertThat(page("btb.filer", STATIONS)).doesNotContain(other.number());
    assertThat(page("btb.filer", STATIONS + "?state=ENDED")).contains(other.number(), "自愿注销");
    assertThat(page("btb.filer", STATIONS + "?state=ALL"))
        .contains(station.number(), other.number());
  }

  @Test
  void aFilingHasAPageWithWhatStandsUnderItAndItsCase() {
    assertThat(page("btb.filer", "/tepai/filings/" + station.id()))
        .contains(station.number(), "挂靠在此的备案", expert.number(), "列入名册")
        .contains("/tepai/cases/" + station.caseId());
    assertThat(answer("e0083.contact", "/tepai/filings/" + station.id())).isEqualTo(404);
    assertThat(answer("bureau.publisher", "/tepai/filings/" + station.id())).isEqualTo(404);
  }

  @Test
  void theRegisterCanBeTakenAwayAndHoldsNoPersonalNumbers() throws IOException {
    byte[] file = signedIn("btb.filer").bytes(EXPERTS + "/list.xlsx");

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      StringBuilder text = new StringBuilder();
      DataFormatter cells = new DataFormatter();
      for (Row row : book.getSheetAt(0)) {
        row.forEach(cell -> text.append(cells.formatCellValue(cell)).append('|'));
      }
      assertThat(text)
          .contains("企业科技特派员备案名册", "截至 2025-03-18", expert.number() + "|某专家|技术服务型|")
          .doesNotContain("电话", EXPERT);
    }
  }

  @Test
  void onlyWhoHasRegistersIsLedToThem() {
    assertThat(page("btb.filer", "/tepai/registers"))
        .contains("href=\"/tepai/registers\"", "企业科技特派员工作站");
    assertThat(page("bureau.publisher", "/tepai/cases")).doesNotContain("/tepai/registers");
    assertThat(answer("bureau.publisher", STATIONS)).isEqualTo(404);
    assertThat(new Browser(port).get(STATIONS).statusCode()).isEqualTo(302);
  }

  private String page(String person, String path) {
    return signedIn(person).get(path).body();
  }

  private int answer(String person, String path) {
    return signedIn(person).get(path).statusCode();
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }
}
