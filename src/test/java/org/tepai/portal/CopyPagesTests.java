package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.notifications.CopyingCase;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.Accounts;
import org.tepai.process.InvalidInput;

/** A copy draws attention to a case and opens it to nobody. */
@TepaiTest
class CopyPagesTests {

  private static final String PASSWORD = "tepai";
  private static final String APPLICANT = "e0003.contact";
  private static final String WORDS = "请留意企业的补正材料";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired CopyingCase copying;
  @Autowired Notifications notifications;
  @Autowired Dossiers dossiers;
  @Autowired Organisations organisations;
  @Autowired People people;
  @Autowired JdbcTemplate database;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
  }

  @Test
  void the_clerk_sends_a_copy_to_the_bureau_and_to_a_colleague() {
    Browser clerk = signedIn(journey.clerk());
    assertThat(clerk.get(page()).body()).contains("市科学技术局", "发送抄送", colleague());

    clerk.submit(
        page(),
        page() + "/copy",
        "to=organisation:science-bureau&to=person:" + colleague() + "&words=" + WORDS);

    assertThat(clerk.get(page()).body()).contains("已抄送", WORDS, "未读");
    assertThat(kindsFor("bureau.reviewer")).contains("case.copied");
    assertThat(kindsFor(colleague())).contains("case.copied");
    assertThat(mailTo("bureau.publisher"))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("（详见系统）").doesNotContain(WORDS));
    assertThat(mailTo(colleague())).hasSize(1);
  }

  @Test
  void it_stands_on_the_timeline_without_the_words() {
    copying.copy(
        journey.caseId(),
        journey.clerk(),
        List.of(Recipient.organisation("science-bureau")),
        WORDS);

    List<TimelineEntry> timeline = dossiers.timeline(journey.caseId());
    TimelineEntry last = timeline.get(timeline.size() - 1);
    assertThat(last.title()).isEqualTo("抄送");
    assertThat(last.person()).contains(journey.clerk());
    assertThat(last.text()).contains("抄送：市科学技术局");
    assertThat(signedIn(APPLICANT).get(page()).body()).contains("抄送：市科学技术局").doesNotContain(WORDS);
  }

  @Test
  void opening_the_case_marks_the_copy_as_read() {
    copying.copy(
        journey.caseId(),
        journey.clerk(),
        List.of(Recipient.organisation("science-bureau")),
        WORDS);
    Browser bureau = signedIn("bureau.reviewer");
    assertThat(bureau.get("/tepai/copies").body()).contains(journey.file().number(), WORDS, "未读");
    assertThat(signedIn(APPLICANT).get("/tepai/copies").body())
        .doesNotContain(journey.file().number());

    signedIn(APPLICANT).get(page());
    assertThat(bureau.get("/tepai/copies").body()).contains("未读");
    bureau.get(page());

    assertThat(bureau.get("/tepai/copies").body())
        .contains("2025-03-19 09:00")
        .doesNotContain("未读");
  }

  @Test
  void nobody_who_could_not_see_the_case_gets_a_copy() {
    String foreign = journey.office().equals("d500101") ? "d500102" : "d500101";

    assertRefused(Recipient.organisation(foreign), "有看不到这个案卷的");
    assertRefused(Recipient.person(foreign + ".clerk"), "有看不到这个案卷的");
    assertRefused(Recipient.person("nobody"), "有看不到这个案卷的");
    assertRefused(Recipient.person(journey.clerk()), "有您自己");
    assertThat(kindsFor(foreign + ".clerk")).doesNotContain("case.copied");
    assertThat(signedIn(foreign + ".clerk").get(page()).statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_may_not_see_the_case_sends_no_copy_of_it() {
    List<Recipient> bureau = List.of(Recipient.organisation("science-bureau"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> copying.copy(journey.caseId(), "e0004.contact", bureau, ""))
        .withMessageContaining("不是案卷");
    assertThat(
            signedIn("e0004.contact")
                .submit("/tepai/me", page() + "/copy", "to=organisation:science-bureau")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_copy_to_nobody_is_refused_and_what_was_typed_comes_back() {
    Browser clerk = signedIn(journey.clerk());

    clerk.submit(page(), page() + "/copy", "words=" + WORDS);

    assertThat(clerk.get(page()).body()).contains("请选择抄送对象（最多 30 个）", WORDS);
  }

  private void assertRefused(Recipient to, String why) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> copying.copy(journey.caseId(), journey.clerk(), List.of(to), ""))
        .withMessageContaining(why)
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(nameOf(to)));
  }

  /** Nobody learns it from a refusal. */
  private String nameOf(Recipient to) {
    return to.personId() == null
        ? organisations.nameOf(to.organisationId())
        : people.nameOf(to.personId());
  }

  private String colleague() {
    return journey.office() + ".filer";
  }

  private List<String> kindsFor(String person) {
    return notifications.newestFor(person, 20).stream().map(Message::kind).toList();
  }

  private List<String> mailTo(String person) {
    return database.queryForList(
        "select text from letter l join letter_line on letter_id = l.id"
            + " where person_id = ? and text like '%抄送%'",
        String.class, person);
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }

  private String page() {
    return "/tepai/cases/" + journey.caseId();
  }
}
