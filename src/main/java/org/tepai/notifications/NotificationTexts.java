package org.tepai.notifications;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is told of cases, tasks and deputies as such. */
@Component
class NotificationTexts implements TextKeys {

  private static final String OFFICE = "office";
  private static final String WORDS = "words";

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(
        TextKey.told("case.copied", "case", OFFICE).withholding(WORDS),
        TextKey.told("task.moved", "case", "task", "from", "to", "why", OFFICE),
        TextKey.told("officeTask.moved", "task", "from", "to", "why", OFFICE, "round"),
        TextKey.told("task.urged", "case", "task", "due", OFFICE).withholding(WORDS),
        TextKey.told("officeTask.urged", "task", "due", OFFICE, "round").withholding(WORDS),
        TextKey.told("division.succeeded", "case", "day", OFFICE),
        TextKey.told("deputy.arranged", "absent", "deputy", "from", "to"),
        TextKey.told("deputy.ended", "absent", "deputy", "count"));
  }
}
