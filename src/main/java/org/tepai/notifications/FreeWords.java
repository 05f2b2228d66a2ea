package org.tepai.notifications;

import org.tepai.process.InvalidInput;

/** What somebody adds in his own words to urging or a copy. */
final class FreeWords {

  private static final int LONGEST = 200;

  private FreeWords() {}

  /**
   * @param what what users call these words
   * @return the words without spaces around them; empty when there are none
   */
  static String checked(String what, String words) {
    String plain = words == null ? "" : words.strip();
    if (plain.length() > LONGEST) {
      throw InvalidInput.in(
          "words", "%s有 %d 字，应不超过 %d 字。".formatted(what, plain.length(), LONGEST));
    }
    return plain;
  }
}
