package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may choose, because it would be guessed first; and what everybody may. */
class WeakPasswordTests {

  @ParameterizedTest
  @CsvSource({
    "eleven1char, 至少 12 个字符",
    "tepai, 至少 12 个字符",
    "my-CLERK-is-here, 用户名",
    "aaaaaaaaaaaaaaaa, 重复",
    "abababababab, 重复",
    "123456789012, 连续",
    "987654321098, 连续",
    "abcdefghijkl, 连续",
    "qwertyuiop12, 连续",
    "1qaz2wsx3edc, 连续",
    "Password@2025, 常用词",
    "P@ssw0rd2025!, 常用词",
    "Admin#20252025, 常用词",
    "woaini13141520, 常用词",
    "2025-03-18-2026, 常用词"
  })
  void first_guesses_are_refused_with_the_reason(String password, String reason) {
    assertThat(WeakPassword.fault("clerk", password))
        .hasValueSatisfying(fault -> assertThat(fault).contains(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rote Forelle im Mai", "long enough 1847", "渝北区的春天来得早一些呀", "kx7t-9mfa-w2qd-hvzp"})
  void anything_else_of_twelve_characters_may_stand(String password) {
    assertThat(WeakPassword.fault("clerk", password)).isEmpty();
  }
}
