package org.tepai.process;

import java.util.Collection;
import java.util.stream.Collectors;

/** How a stranger's text is quoted inside a message: short, and without anything invisible. */
final class Wording {

  /** What is shown may have changed since the page was opened: an honest person needs to know. */
  static final String READONLY = "只供查看，不得修改（如内容刚有更新，请刷新页面后再提交）";

  private static final int LONGEST_QUOTE = 30;
  private static final int MOST_CHOICES = 8;

  private Wording() {}

  static String quote(Object value) {
    String visible = String.valueOf(value).replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    return "“" + shorten(visible) + "”";
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  static String undeclared(String name) {
    return "表单中没有" + quote(name) + "一项，不得提交";
  }

  static String choices(Collection<String> labels) {
    if (labels.isEmpty()) {
      return "目前没有可选项";
    }
    String some = labels.stream().limit(MOST_CHOICES).collect(Collectors.joining("、"));
    return "可选：" + some + (labels.size() > MOST_CHOICES ? "等 " + labels.size() + " 项" : "");
  }
}
