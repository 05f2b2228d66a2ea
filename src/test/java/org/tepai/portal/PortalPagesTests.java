package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;
import org.tepai.process.Accounts;

/** Our own pages through a real server: who sees what, and who may change what. */
@TepaiTest
class PortalPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String APPLICANT = "e0003.contact";
  private static final String OTHER_APPLICANT = "e0004.contact";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired Dossiers dossiers;
  @Autowired Organisations organisations;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
  }

  @Test
  void a_stranger_gets_the_start_page_and_nothing_else() {
    Browser stranger = new Browser(port);

    assertThat(stranger.get("/").body()).contains("企业科技特派员审批系统", "登录办理");
    for (String page : new String[] {"/tepai/cases", page(), "/tepai/rounds"}) {
      HttpResponse<String> answer = stranger.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/tepai/sign-in");
    }
    assertThat(stranger.get("/tepai/api/cases/by-task/any").statusCode()).isEqualTo(401);
    assertThat(stranger.post(page() + "/withdraw", "").statusCode()).isEqualTo(401);
    assertThat(file().stage()).isEqualTo(Stage.APPLIED);
  }

  @Test
  void parties_and_competent_offices_see_the_case_and_nobody_else() {
    String clerk = organisations.competentOffice("e0003", day()).id() + ".clerk";

    for (String person : new String[] {APPLICANT, clerk, "bureau.reviewer"}) {
      HttpResponse<String> answer = signedIn(person).get(page());
      assertThat(answer.statusCode()).as(person).isEqualTo(200);
      assertThat(answer.body()).as(person).contains(file().number(), "当前环节", "办理经过");
    }
    HttpResponse<String> answer = signedIn(OTHER_APPLICANT).get(page());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("没有这个案卷").doesNotContain(file().number());
  }

  @Test
  void the_case_page_shows_the_application_in_the_words_of_its_form() {
    assertThat(signedIn(APPLICANT).get(page()).body())
        .contains("企业规模", "可提供的科研条件", "核验企业")
        .doesNotContain("research_conditions");
  }

  @Test
  void a_case_is_listed_and_shown_with_its_matter_and_whoever_takes_part() {
    journey.verified().teamApplied();
    Browser applicant = signedIn(APPLICANT);

    assertThat(applicant.get("/tepai/cases").body()).contains("企业入驻与特派员团申报", "企业科技特派员团：", "派出单位：");
    assertThat(applicant.get(page()).body())
        .contains("<th scope=\"row\">企业科技特派员团</th>", "<th scope=\"row\">派出单位</th>");
  }

  @Test
  void a_case_without_a_task_says_what_it_waits_for() {
    world.at("2025-03-18T09:00").roundPublished("2025-1");
    journey.readyForRoster();

    assertThat(signedIn(APPLICANT).get(page()).body())
        .contains("等待" + organisations.nameOf(journey.office()) + "报送2025年第一批推荐名单");
  }

  @Test
  void a_list_holds_own_cases_only_and_can_be_searched() {
    String number = file().number();

    assertThat(signedIn(APPLICANT).get("/tepai/cases").body()).contains(number);
    assertThat(signedIn(OTHER_APPLICANT).get("/tepai/cases").body()).doesNotContain(number);
    Browser bureau = signedIn("bureau.reviewer");
    String found = number.substring(number.length() - 5, number.length() - 1);
    assertThat(bureau.get("/tepai/cases?words=" + found).body()).contains(number);
    assertThat(bureau.get("/tepai/cases?words=nothing-like-it").body()).doesNotContain(number);
  }

  @Test
  void a_foreign_page_cannot_withdraw_in_the_applicants_name() {
    assertThat(signedIn(APPLICANT).post(page() + "/withdraw", "").statusCode()).isEqualTo(403);
    assertThat(file().stage()).isEqualTo(Stage.APPLIED);
  }

  @Test
  void the_applicant_withdraws_before_acceptance() {
    Browser applicant = signedIn(APPLICANT);

    assertThat(applicant.submit(page(), page() + "/withdraw").statusCode()).isEqualTo(302);

    assertThat(file().stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(applicant.get(page()).body()).contains("已撤回").doesNotContain("确认撤回");
  }

  @Test
  void the_office_is_offered_no_withdrawal() {
    String clerk = organisations.competentOffice("e0003", day()).id() + ".clerk";
    assertThat(signedIn(clerk).get(page()).body()).doesNotContain("确认撤回");
  }

  @Test
  void the_tab_beside_a_task_gets_the_dossier_of_its_case() {
    String clerk = organisations.competentOffice("e0003", day()).id() + ".clerk";
    String task = world.task(file().processInstanceId(), "verify-enterprise").id();

    assertThat(signedIn(clerk).get("/tepai/api/cases/by-task/" + task).body())
        .contains(file().number(), "\"timeline\"", "\"findings\"");
    HttpResponse<String> refused =
        signedIn(OTHER_APPLICANT).get("/tepai/api/cases/by-task/" + task);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("任务已不存在").doesNotContain(file().number());
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }

  private Case file() {
    return dossiers.byId(journey.file().id());
  }

  private String page() {
    return "/tepai/cases/" + journey.file().id();
  }

  private static LocalDate day() {
    return LocalDate.of(2025, 3, 19);
  }
}
