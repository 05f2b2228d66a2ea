package org.tepai.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Case;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.mail.PostOffice;
import org.tepai.mail.SendingMail;
import org.tepai.organisations.Organisations;
import org.tepai.process.OpenTask;

/** What is told in the system goes out by mail too, to the right person and without free words. */
@TepaiTest
class MailingTests {

  private static final String SECRET = "法定代表人的家事";

  @Autowired private World world;
  @Autowired private Notifications notifications;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate database;

  @Autowired private UrgingTask urging;
  @Autowired private Organisations organisations;
  @Autowired private SendingMail sending;
  @Autowired private PostOffice postOffice;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
    database.update("delete from letter_line");
    database.update("delete from letter");
  }

  @Test
  @Clause("CQ-8")
  void aLetterToAnOfficeReachesThePersonWhoAnswersForIt() {
    tell(refused(), Recipient.organisation("d500112"));

    assertThat(lettersTo("d500112.clerk"))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.get("subject")).isEqualTo("案卷 " + file().number() + " 未通过");
              assertThat(letter.get("link")).isEqualTo("/tepai/cases/" + file().id());
              assertThat(letter.get("task_id")).isNull();
            });
    assertThat(database.queryForObject("select count(*) from letter", Long.class)).isOne();
  }

  @Test
  void whatSomebodyWroteInHisOwnWordsStaysInTheSystem() {
    tell(refused(), Recipient.organisation("d500112"));

    assertThat(lettersTo("d500112.clerk").get(0).get("text"))
        .isEqualTo("案卷 " + file().number() + " 未通过：（详见系统）。");
    assertThat(notifications.newestFor("d500112.clerk", 1).get(0).text()).contains(SECRET);
  }

  @Test
  void whoeverIsToldInTwoWaysGetsOneLetter() {
    tell(
        refused(),
        Recipient.organisation("d500112"),
        Recipient.person("d500112.clerk"),
        Recipient.organisation("d500112"));

    assertThat(lettersTo("d500112.clerk")).hasSize(1);
  }

  @Test
  void nothingIsSentOfWhatDidNotHappen() {
    transaction.executeWithoutResult(
        status -> {
          notifications.tell(refused(), List.of(Recipient.organisation("d500112")));
          status.setRollbackOnly();
        });

    assertThat(lettersTo("d500112.clerk")).isEmpty();
  }

  @Test
  void whatIsMeantForSomebodyAbsentReachesTheDeputy() {
    absent("d500112.clerk", "d500112.filer");

    tell(refused(), Recipient.organisation("d500112"));

    assertThat(lettersTo("d500112.clerk")).isEmpty();
    assertThat(lettersTo("d500112.filer").get(0).get("text").toString()).startsWith("（代渝北区专人）案卷");
  }

  @Test
  void aDeputyWhoIsToldHimselfGetsOneLetterAndItIsHisOwn() {
    absent("d500112.clerk", "d500112.filer");

    tell(refused(), Recipient.organisation("d500112"), Recipient.person("d500112.filer"));

    assertThat(lettersTo("d500112.filer"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.get("text").toString()).startsWith("案卷"));
  }

  @Test
  void whatConcernsSomebodyAloneReachesHimAlsoWhileHeIsAway() {
    absent("d500112.clerk", "d500112.filer");

    transaction.executeWithoutResult(
        status -> notifications.tellInPerson(refused(), List.of("d500112.clerk")));

    assertThat(lettersTo("d500112.clerk")).hasSize(1);
    assertThat(lettersTo("d500112.filer")).isEmpty();
  }

  @Test
  void aReminderLeadsWhoHasToActToTheTaskAndOthersToTheCase() {
    OpenTask task = journey.task("verify-enterprise");
    List<Recipient> told =
        List.of(Recipient.person(journey.clerk()), Recipient.organisation("science-bureau"));
    News news = News.of(file(), "application.accepted", Map.of());

    transaction.executeWithoutResult(status -> notifications.remind(news, told, task));

    assertThat(linesFor(journey.clerk()))
        .containsExactly("/camunda/app/tasklist/default/#/?task=" + task.id() + " " + task.id());
    assertThat(linesFor("bureau.publisher"))
        .containsExactly("/tepai/cases/" + file().id() + " " + task.id());
    assertThat(lettersTo(journey.clerk())).isEmpty();
    assertThat(notifications.newestFor(journey.clerk(), 1).get(0).kind())
        .isEqualTo("application.accepted");
  }

  @Test
  void theLetterArrivesInChineseWithItsLinkAndIsNotSentOnceTheTaskIsDone() {
    OpenTask task = journey.task("verify-enterprise");
    urging.urge(task.id(), "e0003.contact", SECRET);
    sending.sendDue();

    assertThat(postOffice.subjectsFor(journey.clerk()))
        .containsExactly(
            "催办：“核验企业申请（%s）”（案卷 %s）"
                .formatted(organisations.nameOf(journey.office()), file().number()));
    assertThat(postOffice.textsFor(journey.clerk()).get(0))
        .contains("催办：案卷 " + file().number(), "/camunda/app/tasklist/default/#/?task=" + task.id())
        .doesNotContain(SECRET);

    world.at("2025-03-20T09:00");
    urging.urge(task.id(), "e0003.contact", "");
    journey.verified();
    sending.sendDue();
    assertThat(postOffice.subjectsFor(journey.clerk())).hasSize(1);
  }

  @Test
  void newsOfARoundLeadToTheRound() {
    world.roundPublished("2025-1");

    assertThat(lettersTo("d500112.clerk"))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.get("link").toString()).startsWith("/tepai/rounds/");
              assertThat(letter.get("subject").toString()).contains("2025年第一批", "2025-03-31");
            });
  }

  private News refused() {
    return News.of(file(), "application.refused", Map.of("reason", SECRET));
  }

  private Case file() {
    return journey.file();
  }

  private void tell(News news, Recipient... recipients) {
    transaction.executeWithoutResult(status -> notifications.tell(news, List.of(recipients)));
  }

  private List<Map<String, Object>> lettersTo(String person) {
    return database.queryForList(
        "select subject, text, link, task_id from letter l join letter_line on letter_id = l.id"
            + " where person_id = ?",
        person);
  }

  private List<String> linesFor(String person) {
    return database.queryForList(
        "select link || ' ' || task_id from digest_line where person_id = ?", String.class, person);
  }

  private void absent(String person, String deputy) {
    database.update(
        "insert into deputyship (id, tenant_id, organisation_id, absent, deputy, begins_on, ends_on,"
            + " reason, state, arranged_by, arranged_at, version) values ('d', 'chongqing',"
            + " 'd500112', ?, ?, '2025-03-19', '2025-03-20', '出差', 'IN_FORCE', ?, now(), 0)",
        person,
        deputy,
        person);
  }
}
