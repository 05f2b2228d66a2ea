package org.tepai.mail;

import java.util.regex.Pattern;

/** Words for the header of a letter. A line break in them could begin a header of its own. */
final class HeaderText {

  private static final int LONGEST = 200;
  private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private HeaderText() {}

  static String of(String words) {
    String line = NOT_PRINTED.matcher(words).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
