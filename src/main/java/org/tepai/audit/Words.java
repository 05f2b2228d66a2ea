package org.tepai.audit;

/** Makes what somebody typed fit to be kept: an entry must never fail for what is in it. */
final class Words {

  private static final String CUT = "…";

  /**
   * @return the text without control characters, cut to a length; null stays null
   */
  static String atMost(int length, String text) {
    if (text == null) {
      return null;
    }
    StringBuilder kept = new StringBuilder();
    text.codePoints().map(Words::plain).forEach(kept::appendCodePoint);
    if (kept.codePointCount(0, kept.length()) <= length) {
      return kept.toString();
    }
    return kept.substring(0, kept.offsetByCodePoints(0, length - 1)) + CUT;
  }

  /** Half of a pair of surrogates is no character either, and no database takes it. */
  private static int plain(int character) {
    boolean half = Character.getType(character) == Character.SURROGATE;
    return half || Character.isISOControl(character) ? ' ' : character;
  }

  private Words() {}
}
