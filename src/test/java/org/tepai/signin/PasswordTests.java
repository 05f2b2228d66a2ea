package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.process.InvalidInput;

/** How passwords are kept, and which may be chosen. */
@TepaiTest
class PasswordTests {

  @LocalServerPort int port;

  @Autowired Newcomer newcomer;
  @Autowired ChangingPassword changing;
  @Autowired GivingOneTimePassword giving;
  @Autowired JdbcTemplate database;

  @Test
  void a_hash_of_an_older_database_still_lets_in_and_is_made_anew_hash_upgrade() {
    String person = newcomer.beside("d500112.clerk", "password.older");
    String older = "{SHA-512}" + new Sha512HashDigest().encrypt(Newcomer.PASSWORD + "salt");
    database.update("update act_id_user set pwd_ = ?, salt_ = 'salt' where id_ = ?", older, person);

    assertThat(new Visitor(port).signIn(person, "another one")).isEqualTo("/tepai/sign-in");
    assertThat(kept(person)).isEqualTo(older);
    new Visitor(port).in(person, Newcomer.PASSWORD);

    assertThat(kept(person)).startsWith("{argon2id}$argon2id$v=19$");
    assertThat(new Visitor(port).in(person, Newcomer.PASSWORD).status("/tepai/me")).isEqualTo(200);
  }

  @Test
  void nobody_takes_again_what_he_had_lately() {
    String person = newcomer.beside("d500112.clerk", "password.again");
    changing.change(person, "blaue Amsel im Juni");
    changing.change(person, "gelber Falter im Juli");

    for (String lately : new String[] {"blaue Amsel im Juni", "gelber Falter im Juli"}) {
      assertThatThrownBy(() -> changing.change(person, lately))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("最近用过");
    }
    assertThatThrownBy(() -> changing.change(person, "Passwort123"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("新密码至少 12 个字符。");
  }

  @Test
  void a_password_for_one_sign_in_waits_for_two_days_and_no_longer() {
    String person = newcomer.beside("d500112.clerk", "password.late");
    String secret = giving.give(person);
    database.update(
        "update sign_in_account set one_time_until = one_time_until - interval '47 hours'"
            + " where person_id = ?",
        person);
    assertThat(new Visitor(port).signIn(person, secret)).isNotEqualTo("/tepai/sign-in");

    database.update(
        "update sign_in_account set one_time_until = one_time_until - interval '2 hours'"
            + " where person_id = ?",
        person);
    assertThat(new Visitor(port).signIn(person, secret)).isEqualTo("/tepai/sign-in");
  }

  private String kept(String person) {
    return database.queryForObject(
        "select pwd_ from act_id_user where id_ = ?", String.class, person);
  }
}
