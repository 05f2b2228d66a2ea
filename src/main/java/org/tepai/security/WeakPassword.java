package org.tepai.security;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A password that would be among the first guesses. The one rule for everybody: whoever changes his
 * password on a page, and whoever sets the first administrator's before the start.
 */
public final class WeakPassword {

  public static final int SHORTEST = 12;

  private static final int DIFFERENT = 5;
  private static final int LONGEST_RUN = 6;

  /** As keys lie beside one another, and as people count. */
  private static final Set<String> RUNS =
      Set.of(
          "abcdefghijklmnopqrstuvwxyz",
          "0123456789012345678901234567890",
          "qwertyuiopasdfghjklzxcvbnm",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik",
          "1q2w3e4r5t6y7u8i9o0p");

  /** What remains of the commonest passwords when digits and signs are left out. */
  private static final Set<String> COMMON =
      Set.of(
          "",
          "p",
          "password",
          "passwd",
          "passw",
          "pssword",
          "psswrd",
          "admin",
          "administrator",
          "root",
          "welcome",
          "letmein",
          "iloveyou",
          "woaini",
          "woainima",
          "woaizhongguo",
          "zhongguo",
          "china",
          "mima",
          "wodemima",
          "tepai",
          "test",
          "guest",
          "user",
          "default",
          "changeme",
          "secret",
          "qwerty",
          "asdf",
          "zxcv",
          "abc",
          "aa",
          "a",
          "hello",
          "dragon",
          "monkey",
          "master",
          "login",
          "system",
          "oracle",
          "postgres",
          "camunda",
          "keji",
          "kejiju");

  /**
   * @return what is wrong with it, in words for whoever chose it; empty when it may stand
   */
  public static Optional<String> fault(String user, String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    if (password.length() < SHORTEST) {
      return Optional.of("至少 %d 个字符".formatted(SHORTEST));
    }
    if (!user.isEmpty() && lower.contains(user.toLowerCase(Locale.ROOT))) {
      return Optional.of("不能包含用户名");
    }
    if (lower.chars().distinct().count() < DIFFERENT || isRun(lower)) {
      return Optional.of("不能是重复或连续的字符");
    }
    return COMMON.contains(lower.replaceAll("[^a-z\\p{IsHan}]", ""))
        ? Optional.of("不能是常用词加数字，容易被猜到")
        : Optional.empty();
  }

  /** Most of it is one run of neighbours, forwards or backwards. */
  private static boolean isRun(String lower) {
    String backwards = new StringBuilder(lower).reverse().toString();
    return runs(lower) * 2 > lower.length() || runs(backwards) * 2 > lower.length();
  }

  private static int runs(String text) {
    int within = 0;
    for (int from = 0; from + LONGEST_RUN <= text.length(); from++) {
      String part = text.substring(from, from + LONGEST_RUN);
      if (RUNS.stream().anyMatch(run -> run.contains(part))) {
        within = within == 0 ? LONGEST_RUN : within + 1;
      }
    }
    return within;
  }

  private WeakPassword() {}
}
