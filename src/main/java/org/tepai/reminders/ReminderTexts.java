package org.tepai.reminders;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is said of an open task, of a case's and of an office's own. */
@Component
class ReminderTexts implements TextKeys {

  /** Only cases have an office that watches over what is offered to all. */
  private static final TextKey UNCLAIMED =
      TextKey.told("task.unclaimed", "case", "task", "due", "days", "office");

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return Stream.concat(
            Stream.of(UNCLAIMED),
            Stream.of("arrived", "due", "overdue", "escalated", "vacant")
                .flatMap(
                    what ->
                        Stream.of(
                            TextKey.told("task." + what, "case", "task", "due", "days", "office"),
                            TextKey.told(
                                "officeTask." + what, "task", "due", "days", "office", "round"))))
        .toList();
  }
}
