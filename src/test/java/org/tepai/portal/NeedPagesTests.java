package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tepai.publications.PlayedNeeds.demand;
import static org.tepai.publications.PlayedNeeds.result;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.Accounts;
import org.tepai.publications.PlayedNeeds;

/** Who looks for an enterprise finds what has been published, and by his role whom to call. */
@TepaiTest
class NeedPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String PAGE = "/tepai/needs";
  private static final String KUN = "d150203";

  @LocalServerPort int port;
  @Autowired PlayedNeeds play;
  @Autowired Accounts accounts;
  @Autowired RegisteringPerson registering;

  private String enterprise;
  private String other;

  @BeforeEach
  void aListIsPublished() {
    enterprise = play.enterprise("甲", KUN);
    other = play.enterprise("乙", KUN);
    play.begins("2025-04-01");
    play.reports(
        "2025-Q2", enterprise, liaison(enterprise), List.of(demand("镀层_脱落"), result("新合金")));
    play.passes("2025-04-17T09:00");
    play.gathers("2025-Q2", KUN, List.of());
    play.publishes("2025-Q2", List.of());
  }

  @Test
  @Clause("BT-11.1.publish")
  void everybodyOfTheJurisdictionReadsTheListAndFindsByWords() {
    assertThat(page(liaison(other), PAGE))
        .contains("2025-Q2-001", "镀层_脱落", "新合金", "包特需〔2025〕1号", "可对接")
        .contains("企业技术需求和科技成果清单（2025年第二季度）.docx");
    assertThat(page(liaison(other), PAGE + "?words=_"))
        .contains("镀层_脱落")
        .doesNotContain("希望解决新合金", "已有成果新合金");
    assertThat(page(liaison(other), PAGE + "?kind=RESULT"))
        .contains("已有成果新合金")
        .doesNotContain("希望解决镀层_脱落");
  }

  @Test
  void peopleOfAnotherJurisdictionSeeNothingOfIt() {
    assertThat(page("e0003.contact", PAGE)).doesNotContain("镀层_脱落", "包特需");
    assertThat(page("e0003.contact", "/tepai/cases")).doesNotContain("需求与成果");
    assertThat(page(liaison(other), "/tepai/cases")).contains("需求与成果");
  }

  @Test
  void howToReachALiaisonIsForThoseWhoseRoleItIs() {
    assertThat(page(KUN + ".clerk", PAGE)).contains("张" + liaison(enterprise));
    assertThat(page(liaison(other), PAGE)).doesNotContain("张" + liaison(enterprise));
  }

  @Test
  void theLiaisonsPhoneIsShownInFullForAReasonToThemOnly() {
    registering.reach(liaison(enterprise), "0472-5123456", null);
    Browser clerk = browser(KUN + ".clerk");
    String shown = clerk.get(PAGE).body();
    Matcher publication = Pattern.compile("name=\"publication\" value=\"([^\"]+)\"").matcher(shown);
    assertThat(publication.find()).isTrue();
    String asked =
        "publication=%s&enterprise=%s&liaison=%s&reason=联系对接需求"
            .formatted(publication.group(1), enterprise, liaison(enterprise));

    assertThat(shown).contains("047*****3456").doesNotContain("0472-5123456");
    assertThat(clerk.submit(PAGE, PAGE + "/phone", asked).body()).contains("0472-5123456");
    assertThat(browser(liaison(other)).submit("/tepai/me", PAGE + "/phone", asked).statusCode())
        .isEqualTo(404);
    assertThat(
            clerk
                .submit(PAGE, PAGE + "/phone", asked.replace(liaison(enterprise), KUN + ".clerk"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void anEnterpriseReadsWhatBecameOfItsOwnReport() {
    assertThat(page(liaison(enterprise), PAGE)).contains("本企业报送的");
    assertThat(page(liaison(other), PAGE)).doesNotContain("本企业报送的");
    assertThat(page(KUN + ".clerk", PAGE)).contains("已报送 1");
  }

  @Test
  void whatWasFoundIsTakenAwayAsASpreadsheet() {
    var answer = browser(liaison(other)).get(PAGE + "/list.xlsx?words=&kind=DEMAND");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
  }

  private String page(String person, String path) {
    return browser(person).get(path).body();
  }

  private Browser browser(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }

  private static String liaison(String enterprise) {
    return enterprise + ".liaison";
  }
}
