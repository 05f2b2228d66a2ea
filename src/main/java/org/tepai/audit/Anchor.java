package org.tepai.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A seal that is also known outside the database, in a log or a letter. Whoever rewrites the chain
 * from somewhere on, or cuts its end off, cannot make it fit the anchors that others hold.
 */
public record Anchor(long position, String digest) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /**
   * @return empty when the text is none
   */
  public static Optional<Anchor> of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.of(new Anchor(Long.parseLong(written.group(1)), written.group(2)))
        : Optional.empty();
  }

  /** As it is written down: position, colon, seal. */
  @Override
  public String toString() {
    return position + ":" + digest;
  }
}
