package org.tepai.rosters;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is told of rounds and of the cases in them. */
@Component
class RosterTexts implements TextKeys {

  private static final String REASON = "reason";

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(
        TextKey.told("round.opened", "title", "round", "due"),
        TextKey.told("round.moved", "round", "from", "to", "why"),
        TextKey.told("round.missed", "office", "due", "round"),
        TextKey.told("round.late", "office", "due", "round", "next"),
        TextKey.told("round.carriedOver", "case", "round", "next"),
        TextKey.told("round.notRecommended", "case", "round", "next"),
        TextKey.told("round.noneLeft", "case").withholding(REASON),
        TextKey.told("round.lateLast", "office", "due", "round"),
        TextKey.told("extension.granted", "due", "round"),
        TextKey.told("extension.refused").withholding(REASON),
        TextKey.told("entry.refused", "case").withholding(REASON),
        TextKey.told("entry.returned", "case").withholding(REASON),
        TextKey.told("roster.published", "title", "number", "case"),
        TextKey.told("roster.announced", "round", "number", "count"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("rosters", "rounds");
  }
}
