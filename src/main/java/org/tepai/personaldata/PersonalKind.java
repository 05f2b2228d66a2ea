package org.tepai.personaldata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A kind of number that is kept under lock and shown masked. A form field says which it is: {@code
 * "properties": {"personal": "phone"}}.
 */
public enum PersonalKind {
  PHONE(
      "phone",
      "电话号码",
      "phone|mobile|telephone|(^|_)tel(_|$)",
      "电话|手机|联系方式",
      List.of("13800000000", "0000-8000000", "+86 13800000000"),
      PhoneNumber::problem),
  IDENTITY_NUMBER(
      "identity",
      "身份证号码",
      "identity|id_card|id_number|citizen_id",
      "身份证|身份号码|证件号",
      List.of("110101200001010000"),
      IdentityNumber::problem),
  BANK_ACCOUNT(
      "bank",
      "银行账号",
      "bank_account|bank_card|account_number|card_number",
      "银行账|银行卡|银行账户|收款账|卡号",
      List.of("6200000000000000"),
      BankAccount::problem);

  /** Stands for a figure that is not shown. No number holds one, so it also tells a mask. */
  public static final char HIDDEN = '*';

  /** What stands where a number was. */
  public static final String ERASED = "已按规定删除";

  private static final int MOST_AT_THE_HEAD = 3;
  private static final int MOST_AT_THE_END = 4;

  private final String declared;
  private final String label;
  private final Pattern keys;
  private final Pattern labels;
  private final List<String> samples;
  private final Function<String, Optional<String>> check;

  PersonalKind(
      String declared,
      String label,
      String keys,
      String labels,
      List<String> samples,
      Function<String, Optional<String>> check) {
    this.declared = declared;
    this.label = label;
    this.keys = Pattern.compile(keys);
    this.labels = Pattern.compile(labels);
    this.samples = samples;
    this.check = check;
  }

  /** The kind that forms call so. */
  public static Optional<PersonalKind> of(String declared) {
    return Arrays.stream(values()).filter(kind -> kind.declared.equals(declared)).findFirst();
  }

  /** The kind a field asks for by the look of its key or label, whatever it declares. */
  public static Optional<PersonalKind> suspectedIn(String key, String label) {
    String name = key.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.keys.matcher(name).find() || kind.labels.matcher(label).find())
        .findFirst();
  }

  /** All words that forms may declare, for telling somebody who wrote another. */
  public static String choices() {
    return Arrays.stream(values())
        .map(kind -> kind.declared + "（" + kind.label + "）")
        .collect(Collectors.joining("、"));
  }

  /** Whether it is a mask that was shown, and no number that somebody typed. */
  public static boolean isMasked(String text) {
    return text.indexOf(HIDDEN) >= 0 || text.equals(ERASED);
  }

  public String declared() {
    return declared;
  }

  public String label() {
    return label;
  }

  /** The number as it is kept: as typed, or without the blanks and dashes that mean nothing. */
  public String plain(String typed) {
    String text = typed.strip();
    return this == PHONE ? text : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** What is wrong with a number, without repeating it: what is told may be logged. */
  public Optional<String> problem(String typed) {
    return check.apply(plain(typed));
  }

  /**
   * The number with its middle hidden; as long as the number, so that a field that takes the one
   * takes the other.
   */
  public String masked(String typed) {
    String text = plain(typed);
    int head = Math.min(MOST_AT_THE_HEAD, (text.length() + 1) / 4);
    int tail = Math.min(MOST_AT_THE_END, (text.length() + 1) / 3);
    return text.substring(0, head)
        + String.valueOf(HIDDEN).repeat(Math.max(1, text.length() - head - tail))
        + text.substring(text.length() - tail);
  }

  /** How a masked number looks, for telling process owners. */
  public String mask() {
    return masked(samples.get(0));
  }

  /** Whether a field's own pattern lets a mask through; else nobody could hand it in again. */
  public boolean letsMaskThrough(Pattern pattern) {
    return samples.stream().map(this::masked).anyMatch(mask -> pattern.matcher(mask).find());
  }
}
