package org.tepai.organisations;

import java.util.Optional;

/**
 * The unified social credit code (GB 32100): 18 characters, the last of them a check character. It
 * tells a slip of the pen at registration, before two offices search for an enterprise that does
 * not exist.
 */
public record CreditCode(String value) {

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int LENGTH = 18;

  /** What is wrong with it in the user's words; empty if nothing is. */
  public Optional<String> problem() {
    if (value == null || value.isBlank()) {
      return Optional.of("请填写统一社会信用代码");
    }
    if (value.length() != LENGTH) {
      return Optional.of("统一社会信用代码应为 18 位，现为 %d 位".formatted(value.length()));
    }
    if (value.chars().anyMatch(character -> CHARACTERS.indexOf(character) < 0)) {
      return Optional.of("统一社会信用代码只能用数字和大写字母（不含 I、O、S、V、Z）");
    }
    return value.charAt(LENGTH - 1) == checkCharacter(value)
        ? Optional.empty()
        : Optional.of("统一社会信用代码的末位校验码不符，请核对是否录错");
  }

  /**
   * @param first the first 17 characters
   * @return the whole code
   */
  public static String complete(String first) {
    return first + checkCharacter(first);
  }

  /** The check character that belongs behind the first 17. */
  static char checkCharacter(String code) {
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++) {
      sum += CHARACTERS.indexOf(code.charAt(place)) * WEIGHTS[place];
    }
    return CHARACTERS.charAt(
        (CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
  }
}
