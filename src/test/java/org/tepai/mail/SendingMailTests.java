package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.Jurisdictions;

/** What arrives, and how it reads. The clock stands at 09:00 on 2025-03-18 unless it is moved. */
@TepaiTest
class SendingMailTests {

  private static final String TENANT = "chongqing";
  private static final String CLERK = "d500112.clerk";
  private static final String OTHER = "d500101.clerk";
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 18);

  @Autowired private Outbox outbox;
  @Autowired private SendingMail sending;
  @Autowired private PostOffice postOffice;
  @Autowired private World world;
  @Autowired private DigestLines digestLines;
  @Autowired private WrittenLetters written;
  @Autowired private MailSettings settings;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  @Test
  void a_letter_arrives_in_chinese_with_a_link_and_in_two_forms() throws Exception {
    outbox.post(
        new Letter(
            TENANT,
            CLERK,
            "案卷需要补正",
            List.of(new Line("请于 2025-03-25 前提交。", "/tepai/cases/7", null))));

    assertThat(sending.sendDue()).isEqualTo(1);

    MimeMessage letter = postOffice.arrivedFor(CLERK).get(0);
    assertThat(PostOffice.subject(letter)).isEqualTo("案卷需要补正");
    assertThat(PostOffice.text(letter))
        .contains("您好", "请于 2025-03-25 前提交。", "http://localhost:", "/tepai/cases/7");
    assertThat(PostOffice.html(letter))
        .contains("请于 2025-03-25 前提交。", "/tepai/cases/7\"")
        .doesNotContain("<img", "<script", "<style");
    assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(letter.getSentDate()).isEqualTo("2025-03-18T09:00:00");
  }

  @Test
  void nothing_is_sent_twice() {
    outbox.post(new Letter(TENANT, CLERK, "一", List.of(new Line("一", null, null))));
    assertThat(sending.sendDue()).isEqualTo(1);
    assertThat(sending.sendDue()).isZero();
    assertThat(postOffice.arrived()).hasSize(1);
  }

  @Test
  void reminders_of_a_day_come_in_one_letter_at_its_hour() {
    LocalDate tomorrow = TODAY.plusDays(1);
    outbox.addToDigest(TENANT, CLERK, tomorrow, new Line("第一项。", null, null));
    outbox.addToDigest(TENANT, OTHER, tomorrow, new Line("别人的。", null, null));
    outbox.addToDigest(TENANT, CLERK, tomorrow, new Line("第二项。", "/tepai/cases/7", null));

    world.at("2025-03-19T08:29");
    assertThat(sending.sendDue()).isZero();
    world.at("2025-03-19T08:30");
    assertThat(sending.sendDue()).isEqualTo(2);

    assertThat(postOffice.subjectsFor(CLERK)).containsExactly("待办提醒（2025-03-19，2 项）");
    assertThat(postOffice.textsFor(CLERK).get(0)).contains("1. 第一项。", "2. 第二项。");
    assertThat(postOffice.subjectsFor(OTHER)).containsExactly("待办提醒（2025-03-19，1 项）");
  }

  @Test
  void a_jurisdiction_that_gathers_nothing_gets_a_letter_a_line() {
    outbox.addToDigest(TENANT, CLERK, TODAY, new Line("第一项。", null, null));
    outbox.addToDigest(TENANT, CLERK, TODAY, new Line("第二项。", null, null));

    new MakingDigests(
            digestLines,
            written,
            Folders.allWith("mail.digest:\n    value: true", "mail.digest:\n    value: false"),
            settings,
            database,
            transaction,
            clock)
        .makeDue();

    assertThat(sending.sendDue()).isEqualTo(2);
    assertThat(postOffice.textsFor(CLERK))
        .anySatisfy(text -> assertThat(text).contains("第一项。").doesNotContain("第二项。"));
  }

  @Test
  void an_hour_that_is_none_is_told() {
    Jurisdictions broken = Folders.allWith("value: \"08:30\"", "value: \"25:00\"");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> DigestPolicy.of(broken.byId(TENANT).settings()))
        .withMessageContaining("mail.digestAt")
        .withMessageContaining("25:00");
  }

  @Test
  void a_reminder_behind_its_days_letter_makes_another_one() {
    outbox.addToDigest(TENANT, CLERK, TODAY, new Line("第一项。", null, null));
    assertThat(sending.sendDue()).isEqualTo(1);
    outbox.addToDigest(TENANT, CLERK, TODAY, new Line("第二项。", null, null));
    assertThat(sending.sendDue()).isEqualTo(1);
    assertThat(postOffice.arrivedFor(CLERK)).hasSize(2);
  }

  @Test
  void days_that_the_machine_was_off_come_in_one_letter() {
    outbox.addToDigest(TENANT, CLERK, TODAY, new Line("第一项。", null, null));
    outbox.addToDigest(TENANT, CLERK, TODAY.plusDays(1), new Line("第二项。", null, null));
    outbox.addToDigest(TENANT, CLERK, TODAY.plusDays(9), new Line("以后的。", null, null));

    world.at("2025-03-24T09:00");
    assertThat(sending.sendDue()).isEqualTo(1);
    assertThat(postOffice.textsFor(CLERK).get(0)).contains("第一项。", "第二项。").doesNotContain("以后的。");
  }

  @Test
  void a_late_line_does_not_bring_the_mornings_letter_forward() {
    world.at("2025-03-18T23:58");
    outbox.addToDigest(TENANT, CLERK, TODAY, new Line("昨日的。", null, null));
    outbox.addToDigest(TENANT, CLERK, TODAY.plusDays(1), new Line("今早的。", null, null));

    world.at("2025-03-19T00:03");
    assertThat(sending.sendDue()).isEqualTo(1);
    world.at("2025-03-19T08:29");
    assertThat(sending.sendDue()).isZero();
    world.at("2025-03-19T08:30");
    assertThat(sending.sendDue()).isEqualTo(1);
    assertThat(postOffice.textsFor(CLERK))
        .satisfiesExactly(
            late -> assertThat(late).contains("昨日的。").doesNotContain("今早的。"),
            early -> assertThat(early).contains("今早的。").doesNotContain("昨日的。"));
  }

  @Test
  void late_lines_that_are_written_one_after_the_other_come_in_one_letter() {
    database
        .sql(
            "insert into digest_line (tenant_id, person_id, day, due_at, text)"
                + " select ?, ?, ?, ?::timestamptz + n * interval '4 minutes', '第 ' || n || ' 项。'"
                + " from generate_series(0, 1) n")
        .params(TENANT, CLERK, TODAY, "2025-03-18T09:05:00+08:00")
        .update();
    MailSettings patient =
        new MailSettings("", null, "", "", "", MailSettings.Encryption.NONE, Duration.ofMinutes(5));
    world.at("2025-03-18T09:05");
    new MakingDigests(digestLines, written, Folders.all(), patient, database, transaction, clock)
        .makeDue();

    assertThat(sending.sendDue()).isEqualTo(1);
    assertThat(postOffice.textsFor(CLERK)).singleElement().asString().contains("第 1 项。");
  }
}
