package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.mail.NotDelivered.Remedy;

/** A server that hangs up at some letters and would take the others. */
@TepaiTest
class HangingUpTests {

  private static final LocalDateTime MORNING = LocalDateTime.parse("2025-03-19T09:00");

  @Autowired private Outbox outbox;
  @Autowired private MakingDigests digests;
  @Autowired private Leases leases;
  @Autowired private Outcomes outcomes;
  @Autowired private PreparingLetters preparing;
  @Autowired private World world;
  @Autowired private JdbcClient database;
  @Autowired private Clock clock;

  private Predicate<Envelope> hangsUpAt = letter -> false;
  private String firstOffered;
  private boolean away;
  private int connections;

  @BeforeEach
  void morning() {
    world.at(MORNING.toString());
  }

  @Test
  void one_bad_letter_that_is_first_waits_alone() {
    post("好", 60);
    hangsUpAt = letter -> letter.letterId().equals(firstOffered);

    assertThat(run()).isEqualTo(59);
    assertThat(triesOf("好")).containsOnly(1);
    assertThat(statesOf("好")).containsOnlyOnce("WAITING");
    assertThat(connections).as("one more than the batches need").isBetween(2, 3);
  }

  @Test
  void three_letters_in_a_row_stop_a_run_and_cost_the_others_no_try() {
    post("好", 60);
    hangsUpAt = letter -> true;

    assertThat(run()).isZero();
    assertThat(connections).isEqualTo(3);
    assertThat(triesOf("好").stream().filter(tries -> tries == 0)).hasSize(57);
    hangsUpAt = letter -> false;
    assertThat(run()).as("the next run").isEqualTo(57);
  }

  @Test
  void a_bad_letter_fails_after_a_day_and_no_other() {
    post("坏", 1);
    hangsUpAt = letter -> letter.content().subject().equals("坏");
    for (int hour = 0; hour <= 26; hour++) {
      world.at(MORNING.plusHours(hour).toString());
      post("好", 2);
      run();
    }
    assertThat(statesOf("坏")).containsExactly("FAILED");
    assertThat(statesOf("好")).containsOnly("SENT");
  }

  @Test
  void a_closed_door_fails_no_letter_while_others_have_been_taken() {
    post("等", 1);
    away = true;
    run();
    world.at(MORNING.plusHours(20).toString());
    away = false;
    database.sql("update letter set due_at = due_at + interval '20 hours'").update();
    post("好", 1);
    assertThat(run()).isEqualTo(1);

    away = true;
    world.at(MORNING.plusHours(25).toString());
    run();
    assertThat(statesOf("等")).containsExactly("WAITING");
    world.at(MORNING.plusHours(45).toString());
    run();
    assertThat(statesOf("等")).containsExactly("FAILED");
  }

  private int run() {
    return new SendingMail(digests, leases, outcomes, preparing, this::open, clock).sendDue();
  }

  private Carrier.Passage open() throws NotDelivered {
    connections++;
    if (away) {
      throw new NotDelivered(Remedy.ANOTHER_CONNECTION, "连接不上", null);
    }
    return new Carrier.Passage() {
      @Override
      public void deliver(Envelope letter) throws NotDelivered {
        firstOffered = firstOffered == null ? letter.letterId() : firstOffered;
        if (hangsUpAt.test(letter)) {
          throw new NotDelivered(Remedy.ANOTHER_CONNECTION, "中断了连接", null);
        }
      }

      @Override
      public void close() {}
    };
  }

  private void post(String subject, int letters) {
    List<Line> lines = List.of(new Line("一件事。", null, null));
    IntStream.range(0, letters)
        .forEach(n -> outbox.post(new Letter("chongqing", "d500112.clerk", subject, lines)));
  }

  private List<Integer> triesOf(String subject) {
    return database
        .sql("select tries from letter where subject = ?")
        .param(subject)
        .query(Integer.class)
        .list();
  }

  private List<String> statesOf(String subject) {
    return database
        .sql("select state from letter where subject = ?")
        .param(subject)
        .query(String.class)
        .list();
  }
}
