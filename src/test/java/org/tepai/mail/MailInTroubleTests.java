package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TepaiTest;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** What becomes of letters while the mail server is away, and when two workers want the same. */
@TepaiTest
class MailInTroubleTests {

  private static final String TENANT = "chongqing";
  private static final String CLERK = "d500112.clerk";
  private static final String OTHER = "d500101.clerk";
  private static final String SUBJECT = "事由";
  private static final LocalDateTime MORNING = LocalDateTime.parse("2025-03-19T09:00");

  @Autowired private Outbox outbox;
  @Autowired private SendingMail sending;
  @Autowired private PostOffice postOffice;
  @Autowired private World world;
  @Autowired private WithdrawingApplication withdrawing;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  @BeforeEach
  void morning() {
    world.at(MORNING.toString());
  }

  @Test
  void eight_hours_without_a_server_lose_nothing_and_tell_nothing_that_is_done_by_then() {
    Journey journey = world.applies("e0003");
    String task = world.task(journey.file().processInstanceId(), "verify-enterprise").id();
    postOffice.refuse();
    post(CLERK, new Line("只说这项待办。", null, task));
    post(OTHER, new Line("也说这项待办。", null, task), new Line("另一件事。", null, null));

    assertThat(sentUntil(MORNING.plusHours(4))).isZero();
    withdrawing.withdraw(journey.file().id(), "e0003.contact");
    assertThat(sentUntil(MORNING.plusHours(8))).isZero();
    postOffice.accept();
    sentUntil(MORNING.plusHours(9));

    assertThat(textsOfThisTest(CLERK)).isEmpty();
    assertThat(textsOfThisTest(OTHER))
        .singleElement()
        .asString()
        .contains("另一件事。")
        .doesNotContain("待办。");
    assertThat(states()).containsExactlyInAnyOrder("OBSOLETE", "SENT");
    assertThat(count("act_ru_incident")).isZero();
  }

  @Test
  void tries_grow_rarer() {
    postOffice.refuse();
    post(CLERK, new Line("一件事。", null, null));
    List<Integer> minutes = new ArrayList<>();
    for (int minute = 0, known = 0; minute < 240; minute++) {
      world.at(MORNING.plusMinutes(minute).toString());
      sending.sendDue();
      if (tries() > known) {
        known = tries();
        minutes.add(minute);
      }
    }
    assertThat(minutes).containsExactly(0, 1, 6, 21, 81, 141, 201);
  }

  @Test
  void after_a_day_an_administrator_sees_what_could_not_be_sent() {
    postOffice.refuse();
    post(CLERK, new Line("一件事。", null, null));

    sentUntil(MORNING.plusHours(23));
    assertThat(states()).containsExactly("WAITING");
    sentUntil(MORNING.plusHours(25));
    assertThat(states()).containsExactly("FAILED");
    postOffice.accept();
    assertThat(sentUntil(MORNING.plusHours(27))).isZero();
  }

  @Test
  void a_server_that_is_away_is_asked_once_and_not_once_a_letter() {
    postOffice.refuse();
    IntStream.range(0, 120).forEach(n -> post(CLERK, new Line("第 " + n + " 件。", null, null)));
    sending.sendDue();
    assertThat(database.sql("select distinct tries from letter").query(Integer.class).list())
        .containsExactly(1);
    postOffice.accept();
    world.at(MORNING.plusMinutes(1).toString());
    assertThat(sending.sendDue()).isEqualTo(120);
  }

  @Test
  void who_has_no_address_is_kept_for_an_administrator() {
    post("nobody-known", new Line("一件事。", null, null));
    assertThat(sending.sendDue()).isZero();
    assertThat(states()).containsExactly("NO_ADDRESS");
  }

  @Test
  void two_workers_never_send_one_letter_twice() throws Exception {
    IntStream.range(0, 300).forEach(n -> post(CLERK, new Line("第 " + n + " 件。", null, null)));
    IntStream.range(0, 50)
        .forEach(
            n ->
                outbox.addToDigest(
                    TENANT, OTHER, MORNING.toLocalDate(), new Line("第 " + n + " 项。", null, null)));

    ExecutorService workers = Executors.newFixedThreadPool(2);
    Callable<Integer> work = sending::sendDue;
    int sent = 0;
    for (Future<Integer> each : workers.invokeAll(List.of(work, work, work, work))) {
      sent += each.get();
    }
    workers.shutdown();

    assertThat(sent).isEqualTo(301);
    assertThat(postOffice.arrived()).hasSize(301);
    assertThat(postOffice.textsFor(OTHER)).singleElement().asString().contains("50. 第 49 项。");
  }

  @Test
  void what_a_killed_worker_had_taken_is_sent_when_its_lease_is_over() {
    post(CLERK, new Line("一件事。", null, null));
    database.sql("update letter set due_at = due_at + interval '2 minutes'").update();
    assertThat(sending.sendDue()).isZero();
    world.at(MORNING.plusMinutes(2).toString());
    assertThat(sending.sendDue()).isEqualTo(1);
  }

  private void post(String person, Line... lines) {
    outbox.post(new Letter(TENANT, person, SUBJECT, List.of(lines)));
  }

  /** The worker runs every five minutes until then. */
  private int sentUntil(LocalDateTime end) {
    int sent = 0;
    LocalDateTime now = LocalDateTime.now(clock);
    for (; !now.isAfter(end); now = now.plusMinutes(5)) {
      world.at(now.toString());
      sent += sending.sendDue();
    }
    return sent;
  }

  /** The case of a test has letters of its own. */
  private List<String> textsOfThisTest(String person) {
    return postOffice.arrivedFor(person).stream()
        .filter(letter -> PostOffice.subject(letter).equals(SUBJECT))
        .map(PostOffice::text)
        .toList();
  }

  private int tries() {
    return database.sql("select tries from letter").query(Integer.class).single();
  }

  private List<String> states() {
    return database
        .sql("select state from letter where subject = ?")
        .param(SUBJECT)
        .query(String.class)
        .list();
  }

  private int count(String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
