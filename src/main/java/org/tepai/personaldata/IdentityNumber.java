package org.tepai.personaldata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** A citizen's number by GB 11643: place, day of birth, sequence and a figure that checks them. */
final class IdentityNumber {

  private static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{16}[0-9X]");
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int EARLIEST = 1900;

  private IdentityNumber() {}

  static Optional<String> problem(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.of("应为 18 位：17 位数字加 1 位校验码（数字或 X）");
    }
    if (!isDay(text.substring(6, 14))) {
      return Optional.of("第 7 至 14 位不是有效的出生日期，请核对");
    }
    return text.charAt(17) == check(text) ? Optional.empty() : Optional.of("校验码不符，请核对每一位");
  }

  private static boolean isDay(String figures) {
    try {
      return LocalDate.parse(figures, BIRTH).getYear() >= EARLIEST;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  private static char check(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % CHECKS.length());
  }
}
