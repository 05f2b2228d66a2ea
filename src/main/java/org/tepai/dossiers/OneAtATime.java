package org.tepai.dossiers;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.ElementParameters;
import org.tepai.process.InvalidInput;

/**
 * Keeps somebody from having two cases of one kind under way: the earlier one counts. Whoever asks
 * at the same moment waits until the first has been decided upon, so that both never get through.
 */
@Component
class OneAtATime {

  private static final String EARLIER_COUNTS = "EARLIER";

  private final Dossiers dossiers;
  private final CaseRepository cases;
  private final Jurisdictions jurisdictions;
  private final JdbcTemplate database;

  OneAtATime(
      Dossiers dossiers, CaseRepository cases, Jurisdictions jurisdictions, JdbcTemplate database) {
    this.dossiers = dossiers;
    this.cases = cases;
    this.jurisdictions = jurisdictions;
    this.database = database;
  }

  /**
   * @param role the participant whose other cases count
   * @param field an answer that must be the same as well
   * @param setting which may say that none counts
   */
  record Rule(String role, Optional<String> field, Optional<String> setting) {

    static Rule of(ElementParameters parameters) {
      return new Rule(
          parameters.text("participant"),
          parameters.optionalText("field"),
          parameters.optionalText("setting"));
    }
  }

  /**
   * @throws InvalidInput when another open case has the same participant, naming its number
   */
  void require(String caseId, Rule rule) {
    Case file = dossiers.byId(caseId);
    if (rule.setting().filter(key -> !earlierCounts(file, key)).isPresent()) {
      return;
    }
    Participant own =
        file.participant(rule.role())
            .orElseThrow(() -> new IllegalStateException(caseId + " has no " + rule.role()));
    hold(file, own);
    cases
        .openWith(file.tenantId(), file.process(), rule.role(), own.identity(), Stage.settled())
        .stream()
        .filter(other -> !other.id().equals(caseId))
        .filter(other -> rule.field().stream().allMatch(each -> same(each, caseId, other.id())))
        .findFirst()
        .ifPresent(earlier -> refuse(own, earlier));
  }

  private boolean earlierCounts(Case file, String setting) {
    return EARLIER_COUNTS.equals(jurisdictions.byId(file.tenantId()).settings().text(setting));
  }

  /** Until the transaction ends. */
  private void hold(Case file, Participant own) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> {},
        String.join(" ", file.tenantId(), file.process(), own.role(), own.identity()));
  }

  private boolean same(String field, String caseId, String otherId) {
    return dossiers.answer(caseId, field).equals(dossiers.answer(otherId, field));
  }

  private static void refuse(Participant own, Case earlier) {
    throw InvalidInput.because(
        "%s已有在办的同类事项，案卷号 %s；先提出的有效，请待其办结后再提出。".formatted(own.name(), earlier.number()));
  }
}
