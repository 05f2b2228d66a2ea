package org.tepai.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number under lock opens with its key, in its place, unchanged, or not at all. */
class PersonalCipherTests {

  private static final String NUMBER = "110101199003070039";
  private static final String PLACE = "submission:1|identity_number";
  private static final String OLD = key(1);
  private static final String NEW = key(2);

  @ParameterizedTest
  @ValueSource(strings = {"aes", "sm4"})
  void what_is_locked_up_opens_and_shows_nothing_meanwhile(String method) {
    PersonalCipher cipher = PersonalCipher.of(NEW, method);

    Set<String> sealed = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      sealed.add(cipher.encrypt(NUMBER, PLACE));
    }

    assertThat(sealed).as("the same number never looks the same").hasSize(20);
    assertThat(sealed).allSatisfy(each -> assertThat(each).startsWith("p1." + method + "."));
    assertThat(sealed).allSatisfy(each -> assertThat(each).doesNotContain(NUMBER));
    assertThat(sealed)
        .allSatisfy(each -> assertThat(cipher.decrypt(each, PLACE)).isEqualTo(NUMBER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aes", "sm4"})
  void any_changed_letter_is_refused(String method) {
    PersonalCipher cipher = PersonalCipher.of(NEW, method);
    String sealed = cipher.encrypt(NUMBER, PLACE);

    for (int at = 0; at < sealed.length(); at++) {
      char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
      // the last letter of base64 carries bits that mean nothing
      if (at < sealed.length() - 1) {
        refused(cipher, changed, PLACE);
      }
    }
    refused(cipher, "", PLACE);
    refused(cipher, NUMBER, PLACE);
    refused(cipher, sealed.substring(0, 30), PLACE);
  }

  @Test
  void a_number_moved_to_another_row_or_field_does_not_open() {
    PersonalCipher cipher = PersonalCipher.of(NEW, "aes");
    String sealed = cipher.encrypt(NUMBER, PLACE);

    refused(cipher, sealed, "submission:2|identity_number");
    refused(cipher, sealed, "submission:1|bank_account");
  }

  @Test
  void after_a_rotation_old_rows_open_and_new_ones_are_of_the_new_key_and_cipher() {
    String before = PersonalCipher.of(OLD, "aes").encrypt(NUMBER, PLACE);
    PersonalCipher rotated = PersonalCipher.of(NEW + "," + OLD, "sm4");

    assertThat(rotated.decrypt(before, PLACE)).isEqualTo(NUMBER);
    assertThat(before).doesNotStartWith(rotated.currentPrefix());

    String after = rotated.encrypt(NUMBER, PLACE);
    assertThat(after).startsWith(rotated.currentPrefix());
    assertThat(PersonalCipher.of(NEW, "aes").decrypt(after, PLACE)).isEqualTo(NUMBER);
    assertThatExceptionOfType(UnreadablePersonalData.class)
        .isThrownBy(() -> PersonalCipher.of(NEW, "aes").decrypt(before, PLACE))
        .withMessageContaining("缺少加密时所用的密钥");
  }

  @Test
  void keys_that_are_none_are_refused_without_being_repeated() {
    for (String wrong : new String[] {"", "c2hvcnQ=", "no base64!", OLD + ",c2hvcnQ="}) {
      assertThatIllegalStateException()
          .as(wrong)
          .isThrownBy(() -> PersonalCipher.of(wrong, "aes"))
          .withMessageContaining("TEPAI_PERSONAL_DATA_KEY")
          .satisfies(told -> assertThat(told.getMessage()).doesNotContain("c2hvcnQ="));
    }
    assertThatIllegalStateException().isThrownBy(() -> PersonalCipher.of(OLD, "des"));
  }

  private static void refused(PersonalCipher cipher, String sealed, String place) {
    assertThatExceptionOfType(UnreadablePersonalData.class)
        .as(sealed)
        .isThrownBy(() -> cipher.decrypt(sealed, place));
  }

  private static String key(int seed) {
    byte[] key = new byte[32];
    key[0] = (byte) seed;
    return Base64.getEncoder().encodeToString(key);
  }
}
