package org.tepai.demonstration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of whole numbers as the script writes it: {@code 2..5}, or {@code 3}. */
record Span(int least, int most) {

  private static final Pattern WRITTEN = Pattern.compile("(-?\\d+)(?:\\.\\.(-?\\d+))?");

  static Span of(Object written) {
    Matcher matcher = WRITTEN.matcher(String.valueOf(written).strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a range like 2..5: " + written);
    }
    int least = Integer.parseInt(matcher.group(1));
    return new Span(least, matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2)));
  }

  int draw(Dice dice) {
    return dice.between(least, most);
  }
}
