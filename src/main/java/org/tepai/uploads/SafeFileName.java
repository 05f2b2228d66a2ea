package org.tepai.uploads;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that every system can save and every reader reads as it is: no path, nothing invisible,
 * nothing that turns the letters after it round so that an ending looks like another.
 */
public final class SafeFileName {

  private static final int LONGEST = 120;

  /** A name's bytes are limited too: most file systems take 255 of them. */
  private static final int MOST_BYTES = 240;

  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Cn}]");
  private static final Pattern EDGE = Pattern.compile("^[.\\s]+|[.\\s]+$");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
  private static final int LONGEST_EXTENSION = 8;

  private SafeFileName() {}

  /** What a browser calls it may be a whole path; only its last part is the name. */
  public static String ofUpload(String claimed) {
    String name = claimed == null ? "" : claimed;
    return of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  }

  /** The name with everything unsafe replaced. */
  public static String of(String name) {
    String safe = FORBIDDEN.matcher(name == null ? "" : name).replaceAll("_");
    String trimmed = EDGE.matcher(safe).replaceAll("");
    String free = RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    return free.isEmpty() ? "document" : shortened(free);
  }

  /** What stands behind the last dot, in small letters; empty when there is none. */
  static String extensionOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The extension stays: it says what the file is. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    boolean ends = dot > 0 && name.length() - dot <= LONGEST_EXTENSION;
    String extension = ends ? name.substring(dot) : "";
    String stem = name.substring(0, name.length() - extension.length());
    while (stem.length() + extension.length() > LONGEST || bytes(stem + extension) > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + extension;
  }

  private static int bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }
}
