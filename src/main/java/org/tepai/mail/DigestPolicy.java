package org.tepai.mail;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.tepai.jurisdictions.Settings;

/**
 * Whether a person's reminders of a day come in one letter, and when.
 *
 * @param gathered whether they are gathered; otherwise each line is a letter of its own
 * @param at the hour at which they go out
 */
record DigestPolicy(boolean gathered, LocalTime at) {

  private static final String HOUR = "mail.digestAt";

  static DigestPolicy of(Settings settings) {
    return new DigestPolicy(settings.flag("mail.digest"), hour(settings.text(HOUR)));
  }

  private static LocalTime hour(String written) {
    try {
      return LocalTime.parse(written);
    } catch (DateTimeParseException wrong) {
      throw new IllegalStateException(
          "设置 %s 写作“%s”，应为 08:30 这样的时刻".formatted(HOUR, written), wrong);
    }
  }
}
