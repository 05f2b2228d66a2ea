package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.tepai.TepaiTest;
import org.tepai.process.MachineTime;
import org.tepai.process.PassingTime;
import org.tepai.signin.WrongTries.Standing;

/** Nobody guesses a password: a few tries, and then none for a while. */
@TepaiTest
class LockOutTests {

  private static final String LOCKED = "已锁定 15 分钟";

  @LocalServerPort int port;

  @Autowired Newcomer newcomer;
  @Autowired MachineTime time;
  @Autowired WrongTries tries;
  @Autowired UnlockingAccount unlocking;
  @Autowired JdbcTemplate database;

  @Test
  void five_wrong_tries_lock_an_account_for_a_quarter_of_an_hour() {
    String person = newcomer.beside("d500112.clerk", "lock.out");
    Visitor visitor = new Visitor(port);
    for (int wrong = 1; wrong < 5; wrong++) {
      assertThat(told(visitor, person, "guess")).as("try " + wrong).contains("用户名或密码不对");
    }
    assertThat(told(visitor, person, "guess")).contains(LOCKED);
    assertThat(told(visitor, person, Newcomer.PASSWORD)).as("even the right one").contains(LOCKED);

    PassingTime.pass(time, Duration.ofMinutes(14));
    assertThat(told(visitor, person, Newcomer.PASSWORD)).contains(LOCKED);
    PassingTime.pass(time, Duration.ofMinutes(2));
    assertThat(visitor.in(person, Newcomer.PASSWORD).status("/tepai/cases")).isEqualTo(200);
    assertThat(acts(person))
        .containsSubsequence("SIGN_IN_REFUSED", "LOCKED_OUT", "SIGN_IN_REFUSED", "SIGNED_IN");
  }

  @Test
  void the_security_administrator_lets_somebody_try_again_at_once() {
    String person = newcomer.beside("d500112.clerk", "lock.unlocked");
    Visitor visitor = new Visitor(port);
    for (int wrong = 0; wrong < 5; wrong++) {
      visitor.signIn(person, "guess");
    }
    assertThat(told(visitor, person, Newcomer.PASSWORD)).contains(LOCKED);

    unlocking.unlock(person);

    assertThat(visitor.in(person, Newcomer.PASSWORD).status("/tepai/cases")).isEqualTo(200);
  }

  @Test
  void an_account_that_does_not_exist_is_locked_with_the_same_words_and_not_written_down() {
    Visitor visitor = new Visitor(port);
    for (int wrong = 1; wrong < 5; wrong++) {
      assertThat(told(visitor, "nobody.at.all", "guess")).contains("用户名或密码不对");
    }
    assertThat(told(visitor, "nobody.at.all", "guess")).contains(LOCKED);
    assertThat(acts("nobody.at.all")).isEmpty();
    assertThat(database.queryForList("select account from sign_in_tries", String.class))
        .as("it may be a password")
        .isNotEmpty()
        .allMatch(kept -> kept.matches("[0-9a-f]{64}"));
    assertThat(acts("unknown")).contains("SIGN_IN_REFUSED", "LOCKED_OUT");
  }

  @Test
  void a_right_password_and_a_quiet_quarter_of_an_hour_begin_the_count_anew() {
    for (int round = 0; round < 3; round++) {
      for (int wrong = 0; wrong < 4; wrong++) {
        assertThat(tries.count("lock.counted")).isEqualTo(Standing.OPEN);
      }
      if (round == 0) {
        tries.forget("lock.counted");
      } else {
        PassingTime.pass(time, Duration.ofMinutes(16));
      }
    }
  }

  @Test
  void as_many_as_try_at_once_no_more_than_five_passwords_are_looked_at() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    Callable<Standing> guess = () -> tries.count("lock.at.once");
    List<Future<Standing>> guesses = pool.invokeAll(Collections.nCopies(40, guess));
    pool.shutdown();

    int looked = 0;
    for (Future<Standing> each : guesses) {
      looked += each.get() == Standing.LOCKED ? 0 : 1;
    }
    assertThat(looked).isEqualTo(5);
  }

  @Test
  void one_address_tries_only_so_many_accounts() {
    TriesOfAddresses addresses = new TriesOfAddresses(few(), time);
    for (int wrong = 0; wrong < 3; wrong++) {
      assertThat(addresses.tooMany("198.51.100.7")).isFalse();
      addresses.count("198.51.100.7");
    }
    assertThat(addresses.tooMany("198.51.100.7")).isTrue();
    assertThat(addresses.tooMany("198.51.100.8")).isFalse();
    PassingTime.pass(time, Duration.ofMinutes(16));
    assertThat(addresses.tooMany("198.51.100.7")).isFalse();
  }

  @Test
  void as_many_addresses_as_try_no_more_are_remembered_and_the_worst_of_them_longest() {
    TriesOfAddresses addresses = new TriesOfAddresses(few(), time);
    for (int wrong = 0; wrong < 3; wrong++) {
      addresses.count("198.51.100.7");
    }
    for (int other = 0; other < TriesOfAddresses.MOST_ADDRESSES + 50; other++) {
      addresses.count("2001:db8::" + other);
    }

    assertThat(ReflectionTestUtils.getField(addresses, "counts"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .hasSize(TriesOfAddresses.MOST_ADDRESSES);
    assertThat(addresses.tooMany("198.51.100.7")).isTrue();
  }

  private static SignInSettings few() {
    return new SignInSettings(
        5,
        Duration.ofMinutes(15),
        Duration.ofMinutes(15),
        3,
        Duration.ofHours(48),
        Duration.ofMinutes(15),
        Duration.ofHours(8),
        5,
        256,
        1);
  }

  private static String told(Visitor visitor, String person, String password) {
    visitor.signIn(person, password);
    return visitor.told();
  }

  private List<String> acts(String person) {
    return database.queryForList(
        "select act from audit_entry where person_id = ? order by id", String.class, person);
  }
}
