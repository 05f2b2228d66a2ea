package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.deputies.Deputyship;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CaseSearch;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.People;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.Accounts;
import org.tepai.process.ActingPerson;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.rosters.Rounds;

/** Decision X3 on the screen: naming a deputy, ending it, and what the deputy sees and did. */
@TepaiTest
class DeputyPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String PAGE = "/tepai/deputies";
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired Absences absences;
  @Autowired CaseAccess access;
  @Autowired CaseSearch search;
  @Autowired Rounds rounds;
  @Autowired People people;
  @Autowired ActingPerson acting;
  @Autowired ProcessEngineClient engine;
  @Autowired RegisteringPerson registering;

  private Journey journey;
  private String office;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.roundPublished("2025-1");
    journey = world.applies("e0003");
    office = journey.office();
  }

  @Test
  void somebody_names_his_deputy_who_does_the_task_and_it_is_ended() {
    Browser clerk = signedIn(office + ".clerk");
    send(clerk, PAGE, asked(office + ".clerk", office + ".filer", "2025-03-18", "2025-03-20"));
    assertThat(clerk.get(PAGE).body()).contains("代理中", "结束代理", "出差");

    journey.does(office + ".filer", "verify-enterprise", Forms.decision("ACCEPT"));

    assertThat(clerk.get(PAGE).body()).contains("核验企业申请", "（代渝中区专人）", journey.file().number());
    assertThat(clerk.get("/tepai/cases/" + journey.caseId()).body()).contains("（代渝中区专人）");
    Matcher end = Pattern.compile("/tepai/deputies/[^/\"]+/end").matcher(clerk.get(PAGE).body());
    assertThat(end.find()).isTrue();
    assertThat(clerk.submit(PAGE, end.group()).statusCode()).isEqualTo(302);
    assertThat(clerk.get(PAGE).body())
        .contains("未办结的待办已交还本人", "提前结束")
        .doesNotContain("结束代理</button>");
  }

  @Test
  void a_mistake_is_told_and_what_was_entered_stays() {
    Browser clerk = signedIn(office + ".clerk");
    send(clerk, PAGE, asked(office + ".clerk", office + ".clerk", "2025-03-17", "2025-03-20"));

    assertThat(clerk.get(PAGE).body())
        .contains("代理人不能是被代理人本人", "开始日不能早于今天（2025-03-18），现为 2025-03-17")
        .contains("value=\"2025-03-17\"")
        .contains("没有代理");
  }

  @Test
  void a_day_that_is_none_is_told() {
    Browser clerk = signedIn(office + ".clerk");
    send(clerk, PAGE, asked(office + ".clerk", office + ".filer", "三月十九", "2025-03-20"));
    assertThat(clerk.get(PAGE).body()).contains("开始日应为日期，例如 2025-03-18，现为“三月十九”");
  }

  @Test
  void only_the_one_who_answers_for_the_office_arranges_for_others() {
    Browser filer = signedIn(office + ".filer");
    assertThat(filer.get(PAGE).body()).doesNotContain("value=\"" + office + ".filer\" selected");

    send(filer, PAGE, asked(office + ".signer", office + ".filer", "2025-03-19", "2025-03-20"));
    assertThat(filer.get(PAGE).body()).contains("代理只能由本人").contains("没有代理");

    Browser clerk = signedIn(office + ".clerk");
    send(clerk, PAGE, asked(office + ".signer", office + ".filer", "2025-03-19", "2025-03-20"));
    assertThat(clerk.get(PAGE).body()).contains("代理已安排，自 2025-03-19 至 2025-03-20", "尚未开始");
    assertThat(filer.get(PAGE).body()).contains("尚未开始").doesNotContain("结束代理</button>");
  }

  @Test
  void the_deputy_of_a_team_leader_sees_his_cases_for_that_time_only() {
    journey.verified().teamApplied();
    assertThat(access.maySee(journey.file(), "u001.leader2")).isFalse();

    Deputyship away =
        absences.arranged("u001", "u001.leader1", "u001.leader2", "2025-03-18", "2025-03-20");
    assertThat(access.maySee(journey.file(), "u001.leader2")).isTrue();
    assertThat(access.maySee(journey.file(), "u001.leader3")).isFalse();
    assertThat(listed("u001.leader2")).containsExactly(journey.file().number());

    absences.ended(away);
    assertThat(access.maySee(journey.file(), "u001.leader2")).isFalse();
    assertThat(listed("u001.leader2")).isEmpty();
  }

  @Test
  void who_stands_in_for_a_leader_at_an_enterprise_sees_none_of_his_teams_cases() {
    journey.verified().teamApplied();
    registering.join("u001.leader1", "e0002", "contact");
    try {
      absences.arranged("e0002", "u001.leader1", "e0002.signer", "2025-03-18", "2025-03-20");

      assertThat(access.maySee(journey.file(), "e0002.signer")).isFalse();
      assertThat(access.visible(List.of(journey.file()), "e0002.signer")).isEmpty();
      assertThat(listed("e0002.signer")).isEmpty();
    } finally {
      registering.leave("u001.leader1", "e0002", "contact");
    }
  }

  @Test
  void the_page_of_a_round_names_both() {
    absences.arranged(office, office + ".clerk", office + ".filer", "2025-03-18", "2025-03-20");
    world.does(office + ".filer", rosterTask(), Map.of("none_this_round", true));
    assertThat(signedIn(office + ".clerk").get("/tepai/rounds/chongqing.2025-1").body())
        .contains(people.signed(office + ".filer", office + ".clerk"));
    absences.arranged(
        "science-bureau", "bureau.publisher", "bureau.reviewer", "2025-03-18", "2025-03-20");
    acting.as("bureau.reviewer", this::nextRound);
    assertThat(signedIn("bureau.publisher").get("/tepai/rounds/chongqing.2025-2").body())
        .contains(people.signed("bureau.reviewer", "bureau.publisher"));
  }

  private OpenTask rosterTask() {
    return world.tasks(rounds.byId("chongqing.2025-1").processInstanceId()).stream()
        .filter(task -> task.key().equals("submit-roster"))
        .filter(
            task -> engine.variable(task.id(), CaseVariables.OFFICE_ID).equals(Optional.of(office)))
        .findFirst()
        .orElseThrow();
  }

  private String nextRound() {
    return engine.start(
        World.TENANT,
        "selection-round",
        Map.of("round", "2025-2", "notice_title", "第二批通知", "notice_text", "请按期报送推荐名单。"));
  }

  private List<String> listed(String person) {
    return search.page(access.readers(person).get(0), "", "", 10).stream()
        .map(Case::number)
        .toList();
  }

  @Test
  void the_deputy_of_a_units_contact_sees_the_units_cases() {
    journey.verified().teamApplied();
    absences.arranged("u001", "u001.contact", "u001.leader2", "2025-03-18", "2025-03-20");

    assertThat(access.maySee(journey.file(), "u001.leader2")).isTrue();
    assertThat(access.readers("u001.leader2").get(0).organisationIds()).containsExactly("u001");
  }

  @Test
  void the_tab_beside_a_task_says_in_whose_place_it_is_done() {
    String tab = "/tepai/api/cases/by-task/" + journey.task("verify-enterprise").id();
    absences.arranged(office, office + ".clerk", office + ".filer", "2025-03-18", "2025-03-20");

    assertThat(signedIn(office + ".filer").get(tab).body()).contains("\"absent\":\"渝中区专人\"");
    assertThat(signedIn(office + ".clerk").get(tab).body()).contains("\"absent\":null");
  }

  private Map<String, String> asked(String absent, String deputy, String from, String to) {
    return Map.of(
        "organisation",
        office,
        "absent",
        absent,
        "deputy",
        deputy,
        "from",
        from,
        "to",
        to,
        "reason",
        "出差");
  }

  private static void send(Browser browser, String page, Map<String, String> form) {
    Matcher token = TOKEN.matcher(browser.get(page).body());
    assertThat(token.find()).isTrue();
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    assertThat(browser.post(page, body + "&_token=" + encoded(token.group(1))).statusCode())
        .isEqualTo(302);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }
}
