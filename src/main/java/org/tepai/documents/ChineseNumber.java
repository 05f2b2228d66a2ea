package org.tepai.documents;

/** Numbers of articles, 一 to 九十九, as agreements count them. */
final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";

  static String of(int number) {
    if (number < 1 || number > 99) {
      throw new IllegalArgumentException("an article number must be 1 to 99, not " + number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String leading = tens > 1 ? digit(tens) : "";
    return leading + (tens > 0 ? "十" : "") + (ones > 0 ? digit(ones) : "");
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }

  private ChineseNumber() {}
}
