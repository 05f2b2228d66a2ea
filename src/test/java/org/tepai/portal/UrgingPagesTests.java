package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.Organisations;
import org.tepai.process.Accounts;

/** Urging through a real server: who is offered it, and who may. */
@TepaiTest
class UrgingPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String APPLICANT = "e0003.contact";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired Notifications notifications;
  @Autowired Organisations organisations;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
  }

  @Test
  void the_applicant_urges_the_office_and_the_page_says_so_to_everybody() {
    Browser applicant = signedIn(APPLICANT);
    assertThat(applicant.get(page()).body()).contains("发送催办");

    applicant.submit(page(), page() + "/urge", "task=" + task() + "&words=请尽快核验");

    assertThat(applicant.get(page()).body())
        .contains("已催办", "2025-03-19 09:00 由", "“核验企业申请（" + office() + "）”：请尽快核验")
        .doesNotContain("发送催办");
    assertThat(notifications.newestFor(journey.clerk(), 1).get(0).kind()).isEqualTo("task.urged");
    assertThat(signedIn("bureau.reviewer").get(page()).body()).contains("由").doesNotContain("发送催办");
  }

  @Test
  void the_page_says_whose_a_task_is_that_nobody_has_taken() {
    assertThat(signedIn(APPLICANT).get(page()).body()).contains("（" + office() + "，待认领）");
  }

  @Test
  void a_second_urging_of_the_day_is_refused_with_who_was_first() {
    signedIn(APPLICANT).submit(page(), page() + "/urge", "task=" + task());
    Browser bureau = signedIn("bureau.reviewer");

    bureau.submit("/tepai/me", page() + "/urge", "task=" + task());

    assertThat(bureau.get(page()).body()).contains("今天 09:00 已由", "每天只能催办一次");
  }

  @Test
  void whoever_has_the_task_is_not_offered_to_urge_himself() {
    assertThat(signedIn(journey.clerk()).get(page()).body()).doesNotContain("发送催办");
  }

  @Test
  void strangers_to_the_case_and_foreign_pages_urge_nobody() {
    Browser stranger = signedIn("e0004.contact");
    HttpResponse<String> answer = stranger.submit("/tepai/me", page() + "/urge", "task=" + task());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(signedIn(APPLICANT).post(page() + "/urge", "task=" + task()).statusCode())
        .isEqualTo(403);
    assertThat(notifications.newestFor(journey.clerk(), 5))
        .noneMatch(message -> message.kind().equals("task.urged"));
  }

  @Test
  void a_task_of_another_case_cannot_be_urged_through_ones_own() {
    Journey other = world.applies("e0004");
    String foreign = other.task("verify-enterprise").id();
    Browser applicant = signedIn(APPLICANT);

    applicant.submit(page(), page() + "/urge", "task=" + foreign);

    assertThat(applicant.get(page()).body()).contains("已经办结，不需要再催办");
    assertThat(notifications.newestFor(other.clerk(), 5))
        .noneMatch(message -> message.kind().equals("task.urged"));
  }

  @Test
  void the_bureau_urges_an_office_that_has_not_submitted_and_a_district_no_other() {
    world.roundPublished("2025-1");
    String round = "/tepai/rounds/chongqing.2025-1";
    Browser bureau = signedIn("bureau.publisher");

    bureau.submit(round, round + "/urge", "office=d500101");

    assertThat(bureau.get(round).body()).contains("已催办", "2025-03-19 09:00 由");
    assertThat(notifications.newestFor("d500101.clerk", 1).get(0).kind())
        .isEqualTo("officeTask.urged");
    Browser district = signedIn("d500102.clerk");
    assertThat(district.get(round).body()).doesNotContain("发送催办");
    assertThat(district.submit("/tepai/me", round + "/urge", "office=d500103").statusCode())
        .isEqualTo(404);
  }

  @Test
  void the_bureau_urges_all_that_have_not_submitted_but_none_twice() {
    world.roundPublished("2025-1");
    String round = "/tepai/rounds/chongqing.2025-1";
    Browser bureau = signedIn("bureau.publisher");
    bureau.submit(round, round + "/urge", "office=d500101");

    bureau.submit(round, round + "/urge-all", "words=请按期报送");

    assertThat(bureau.get(round).body()).contains("已催办 40 个机构").doesNotContain("全部催办");
    assertThat(notifications.newestFor("d500101.clerk", 9))
        .filteredOn(message -> message.kind().equals("officeTask.urged"))
        .hasSize(1);
    assertThat(notifications.newestFor("d500102.clerk", 1).get(0).text()).contains("请按期报送");
  }

  @Test
  void words_that_are_too_long_urge_nobody_and_it_is_said() {
    world.roundPublished("2025-1");
    String round = "/tepai/rounds/chongqing.2025-1";
    Browser bureau = signedIn("bureau.publisher");

    bureau.submit(round, round + "/urge-all", "words=" + "催".repeat(201));

    assertThat(bureau.get(round).body())
        .contains("催办的话有 201 字，应不超过 200 字")
        .doesNotContain("已催办 0 个机构");
  }

  @Test
  void a_district_urges_no_other_by_urging_all() {
    world.roundPublished("2025-1");
    String round = "/tepai/rounds/chongqing.2025-1";

    signedIn("d500102.clerk").submit("/tepai/me", round + "/urge-all", "");

    assertThat(notifications.newestFor("d500103.clerk", 9))
        .noneMatch(message -> message.kind().equals("officeTask.urged"));
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }

  private String office() {
    return organisations.nameOf(journey.office());
  }

  private String page() {
    return "/tepai/cases/" + journey.caseId();
  }

  private String task() {
    return journey.task("verify-enterprise").id();
  }
}
