package org.tepai.process;

/**
 * Words that somebody typed beside a form. What a form's fields hold goes by the same rule for
 * characters: what no keyboard makes and no table can keep is refused, everything else stays as it
 * was typed.
 */
public final class TypedWords {

  private TypedWords() {}

  /**
   * @param what what users call these words
   * @return the words without spaces around them; empty when there are none
   * @throws InvalidInput when they are too long or cannot be kept
   */
  public static String checked(String what, String words, int longest) {
    String plain = words == null ? "" : words.strip();
    int length = plain.codePointCount(0, plain.length());
    if (length > longest) {
      throw InvalidInput.in("words", "%s有 %d 字，应不超过 %d 字。".formatted(what, length, longest));
    }
    if (!keepable(plain)) {
      throw InvalidInput.in("words", what + "含有不可见的控制字符，请删除后重填。");
    }
    return plain;
  }

  /** Whether every character of it can be kept and shown. */
  public static boolean keepable(String words) {
    return !TextRules.hasInvisible(words, true);
  }
}
