package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.baotou.BaotouForms;
import org.tepai.baotou.Town;
import org.tepai.journey.Journey;
import org.tepai.process.Accounts;

/** Pages say to each person what his own jurisdiction has, in its words. */
@TepaiTest
class BaotouPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String CLERK = Town.DISTRICT + ".clerk";

  @LocalServerPort int port;
  @Autowired Town town;
  @Autowired Accounts accounts;

  @Test
  void the_menu_leads_to_rounds_only_where_there_are_any() {
    assertThat(signedIn(CLERK).get("/tepai/cases").body()).doesNotContain("/tepai/rounds");
    assertThat(signedIn("bureau.reviewer").get("/tepai/cases").body()).contains("/tepai/rounds");
  }

  @Test
  void the_header_of_tasklist_leads_to_what_the_jurisdiction_has() {
    assertThat(signedIn(CLERK).get("/tepai/api/pages").body())
        .isEqualTo("[\"needs\",\"registers\"]");
    assertThat(signedIn("bureau.reviewer").get("/tepai/api/pages").body())
        .isEqualTo("[\"rounds\"]");
  }

  @Test
  void whoever_is_signed_in_reads_of_the_roles_of_his_own_jurisdiction() {
    assertThat(signedIn(CLERK).get("/").body())
        .contains("旗县区级科技管理部门、市科技局经办岗")
        .doesNotContain("专家组团", "依据：<span>重庆");
    assertThat(signedIn("bureau.reviewer").get("/").body()).doesNotContain("旗县区级科技管理部门、市科技局经办岗");
  }

  @Test
  void a_case_shows_people_and_not_their_ids_and_only_what_it_has() {
    town.enterprise();
    Journey journey =
        town.applies("bt-firm.contact", "liaison-filing", BaotouForms.liaison("bt-firm.signer"));

    String page = signedIn(CLERK).get("/tepai/cases/" + journey.caseId()).body();

    assertThat(page)
        .contains("<th scope=\"row\">企业</th>", "资格核验")
        .doesNotContain("<span>bt-firm.signer</span>", "派驻企业", "例外及理由");
  }

  @Test
  void a_document_that_is_not_there_is_refused_in_chinese() {
    var answer = signedIn(CLERK).get("/tepai/documents/8c6a2f5e-0000-4000-8000-000000000000");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("您访问的内容不存在，或您无权查看");
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }
}
