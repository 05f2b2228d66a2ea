package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.process.Accounts;

/** A team of u001 is in service at e0001 from 18 March 2025. */
@TepaiTest
class PostingPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String PAGE = "/tepai/postings";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired MunicipalList list;
  @Autowired Accounts accounts;

  private Journey journey;

  @BeforeEach
  void aTeamIsInService() {
    world.roundPublished("2025-1");
    journey = list.names(world.applies("e0001").readyForRoster()).signedByAll().filed();
  }

  @Test
  void whoMaySeeTheCaseSeesItsPosting() {
    String number = journey.file().number();
    for (String person : List.of("bureau.publisher", journey.clerk(), "u001.leader1")) {
      assertThat(page(person))
          .contains(number, "企业科技特派员团：示例铸造工艺团", "派驻中", "2025-03-18", "2027-03-17");
    }
    for (String person : List.of("e0002.contact", "u001.leader2")) {
      assertThat(page(person)).contains("还没有派驻").doesNotContain(number);
    }
  }

  @Test
  void theListCanBeTakenAway() throws IOException {
    byte[] file = signedIn("e0001.contact").bytes(PAGE + "/list.xlsx");

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      StringBuilder text = new StringBuilder();
      DataFormatter cells = new DataFormatter();
      for (Row row : book.getSheetAt(0)) {
        row.forEach(cell -> text.append(cells.formatCellValue(cell)).append('|'));
      }
      assertThat(text)
          .contains("派驻清单", "截至 2025-03-18", journey.file().number() + "|")
          .contains("|2025-03-18|2027-03-17|派驻中|");
    }
  }

  @Test
  void aStrangerIsSentToSignIn() {
    assertThat(new Browser(port).get(PAGE).statusCode()).isEqualTo(302);
  }

  private String page(String person) {
    return signedIn(person).get(PAGE).body();
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }
}
