package org.tepai.personaldata;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A card or an account. Cards of the country's network begin with 62 and carry a check figure
 * (Luhn); accounts of organisations have none, and every bank its own length.
 */
final class BankAccount {

  private static final Pattern WRITTEN = Pattern.compile("\\d{8,30}");
  private static final Pattern CARD = Pattern.compile("62\\d{14,17}");
  private static final int BASE = 10;

  private BankAccount() {}

  static Optional<String> problem(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return Optional.of("应为 8 至 30 位数字，可用空格或短横分隔");
    }
    return CARD.matcher(text).matches() && !checks(text)
        ? Optional.of("不是有效的银行卡号（校验位不符），请核对每一位")
        : Optional.empty();
  }

  private static boolean checks(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int figure = text.charAt(text.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? figure : figure * 2;
      sum += counted >= BASE ? counted - BASE + 1 : counted;
    }
    return sum % BASE == 0;
  }
}
