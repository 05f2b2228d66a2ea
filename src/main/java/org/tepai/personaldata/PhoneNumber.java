package org.tepai.personaldata;

import java.util.Optional;
import java.util.regex.Pattern;

/** Mobile numbers and landlines, as people write them. */
final class PhoneNumber {

  private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9][0-9 ()（）-]{4,28}[0-9]");
  private static final Pattern NO_MOBILE = Pattern.compile("1[012]\\d{9}");
  private static final int SHORTEST = 6;

  private PhoneNumber() {}

  static Optional<String> problem(String text) {
    String figures = text.replaceAll("\\D", "");
    if (!WRITTEN.matcher(text).matches() || figures.length() < SHORTEST) {
      return Optional.of("应为 6 至 30 位数字，可用空格、短横和括号分隔，如 13800000000 或 010-80000000");
    }
    return NO_MOBILE.matcher(figures).matches()
        ? Optional.of("不是有效的手机号码：11 位手机号码以 13 至 19 开头")
        : Optional.empty();
  }
}
