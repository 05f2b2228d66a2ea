package org.tepai.jurisdictions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text that the code asks jurisdictions for, and what may stand in its braces. Declared, so that
 * a slip of the pen in a folder stops the start instead of reaching people as {@code {dew}}.
 *
 * @param told whether it is sent to people and therefore has a subject beside it
 * @param withheld placeholders for free words, which may name people: they stay in the system and
 *     are in no mail
 */
public record TextKey(String key, boolean told, Set<String> placeholders, Set<String> withheld) {

  private static final String SUBJECT = ".subject";

  /** A text that a page shows. */
  public static TextKey shown(String key, String... placeholders) {
    return new TextKey(key, false, new LinkedHashSet<>(List.of(placeholders)), Set.of());
  }

  /**
   * A text that people are sent. Its subject is written under the same key and the word subject.
   */
  public static TextKey told(String key, String... placeholders) {
    return new TextKey(key, true, new LinkedHashSet<>(List.of(placeholders)), Set.of());
  }

  /** The same with placeholders for what somebody wrote in his own words. */
  public TextKey withholding(String... freeWords) {
    Set<String> all = new LinkedHashSet<>(placeholders);
    all.addAll(List.of(freeWords));
    return new TextKey(key, told, all, new LinkedHashSet<>(List.of(freeWords)));
  }

  /** The text that stands above this one; it may not hold what is withheld. */
  public TextKey subject() {
    Set<String> open = new LinkedHashSet<>(placeholders);
    open.removeAll(withheld);
    return new TextKey(key + SUBJECT, false, open, Set.of());
  }
}
