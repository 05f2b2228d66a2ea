package org.tepai.notifications;

import org.tepai.process.TypedWords;

/** What somebody adds in his own words to urging or a copy. */
final class FreeWords {

  private static final int LONGEST = 200;

  private FreeWords() {}

  /**
   * @param what what users call these words
   * @return the words without spaces around them; empty when there are none
   */
  static String checked(String what, String words) {
    return TypedWords.checked(what, words, LONGEST);
  }
}
