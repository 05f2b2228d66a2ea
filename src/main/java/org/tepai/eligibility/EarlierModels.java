package org.tepai.eligibility;

import java.util.List;
import org.tepai.process.ElementParameters;

/**
 * What models of versions before this one left to the code: by which table whom they judge. A case
 * ends by the model it began with (decision X5), so this stays until no such case is open.
 */
final class EarlierModels {

  static final Judging ENTERPRISE =
      new Judging("enterprise-eligibility", "enterprise-application", List.of(), "企业", true);
  static final Judging TEAM =
      new Judging("team-eligibility", "team-application", List.of("unit-review"), "团队", false);

  private EarlierModels() {}

  /** As the element says, or as it went without saying for a team. */
  static Judging team(ElementParameters element) {
    return element.optionalText("table").isPresent() ? Judging.at(element) : TEAM;
  }
}
