package org.tepai.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TepaiTest;

/** Keys and ciphers change under the numbers that are kept; a lost key stops the start. */
@TepaiTest
class RotatingKeysTests {

  private static final PersonalPlace PLACE = new PersonalPlace("person:rotated", "phone");
  private static final String NEW = "bmV3IGtleSBvZiB0aGUgdGVzdCwgbm8gcmVhbCBzZWNyZXQ=";

  @Autowired JdbcClient database;
  @Autowired PersonalVault vault;

  @Value("${tepai.personal-data.key}")
  String old;

  @Test
  void all_rows_are_written_anew_and_then_the_old_key_may_go() {
    vault.keep(PLACE, PersonalKind.PHONE, "13800000000");
    PersonalCipher both = PersonalCipher.of(NEW + "," + old, "sm4");
    RotatingKeys rotating = new RotatingKeys(new PersonalVault(database, both), both);

    rotating.requireKeys();
    rotating.writeAnew();

    PersonalCipher newOnly = PersonalCipher.of(NEW, "sm4");
    PersonalVault after = new PersonalVault(database, newOnly);
    new RotatingKeys(after, newOnly).requireKeys();
    assertThat(after.reveal(PLACE)).contains("13800000000");
    assertThat(sealed()).startsWith("p1.sm4.");
  }

  @Test
  void without_a_key_that_rows_need_nothing_starts_and_no_garbage_is_shown() {
    vault.keep(PLACE, PersonalKind.PHONE, "13800000000");
    PersonalCipher lost = PersonalCipher.of(NEW, "aes");
    PersonalVault without = new PersonalVault(database, lost);

    assertThatExceptionOfType(UnreadablePersonalData.class)
        .isThrownBy(() -> new RotatingKeys(without, lost).requireKeys())
        .withMessageContaining("不能启动");
    assertThatExceptionOfType(UnreadablePersonalData.class)
        .isThrownBy(() -> without.reveal(PLACE))
        .withMessageContaining("缺少加密时所用的密钥");
  }

  @Test
  void a_row_that_was_tampered_with_stays_and_keeps_no_other() {
    PersonalPlace broken = new PersonalPlace("person:broken", "phone");
    vault.keep(PLACE, PersonalKind.PHONE, "13800000000");
    vault.keep(broken, PersonalKind.PHONE, "13900000000");
    database
        .sql("update personal_value set sealed = ? where owner = ?")
        .params(sealed(), broken.owner())
        .update();
    PersonalCipher both = PersonalCipher.of(NEW + "," + old, "aes");
    PersonalVault rotated = new PersonalVault(database, both);

    new RotatingKeys(rotated, both).writeAnew();

    assertThat(PersonalCipher.of(NEW, "aes").decrypt(sealed(), PLACE.bound()))
        .isEqualTo("13800000000");
    assertThatExceptionOfType(UnreadablePersonalData.class)
        .isThrownBy(() -> rotated.reveal(broken))
        .withMessageContaining("已被改动或移位");
  }

  private String sealed() {
    return database
        .sql("select sealed from personal_value where owner = ?")
        .param(PLACE.owner())
        .query(String.class)
        .single();
  }
}
