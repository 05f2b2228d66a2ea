package org.tepai.mail;

import java.util.Objects;

/**
 * One paragraph of a letter.
 *
 * @param link path below the product's address, beginning with a slash; null for none
 * @param taskId the open task it speaks of; the line is dropped when that is closed by the time the
 *     letter goes out. Null when the line holds whatever happens
 */
public record Line(String text, String link, String taskId) {

  public Line {
    Objects.requireNonNull(text, "a line says something");
    if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
      throw new IllegalArgumentException("not a path below the product's address: " + link);
    }
  }
}
