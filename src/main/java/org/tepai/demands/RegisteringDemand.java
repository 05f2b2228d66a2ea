package org.tepai.demands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CurrentRounds;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.dossiers.SupplementHandedIn;

/** Writes down what an enterprise wants solved, and in which round it can still be recommended. */
@Service
class RegisteringDemand {

  static final String FORM = "enterprise-application";
  private static final String PROBLEMS = "problems";

  private final Dossiers dossiers;
  private final DemandRepository demands;
  private final CurrentRounds rounds;
  private final Clock clock;

  RegisteringDemand(
      Dossiers dossiers, DemandRepository demands, CurrentRounds rounds, Clock clock) {
    this.dossiers = dossiers;
    this.demands = demands;
    this.rounds = rounds;
    this.clock = clock;
  }

  /**
   * @return id of the round the case joins
   * @throws org.tepai.process.InvalidInput when no round of this year can take it any more
   */
  String register(String caseId) {
    Case file = dossiers.byId(caseId);
    file.moveTo(Stage.APPLIED);
    file.joinRound(rounds.roundFor(file.tenantId(), file.organisationId(), LocalDate.now(clock)));
    String summary = summary(dossiers.latest(caseId, FORM));
    demands.save(new Demand(caseId, file.tenantId(), file.organisationId(), summary));
    return file.roundId().orElseThrow();
  }

  @EventListener
  void takeSupplement(SupplementHandedIn supplement) {
    if (supplement.submission().formId().equals(FORM)) {
      demands
          .findById(supplement.caseId())
          .ifPresent(demand -> demand.describe(summary(supplement.submission().raw())));
    }
  }

  private static String summary(Map<String, Object> application) {
    if (!(application.get(PROBLEMS) instanceof List<?> problems)) {
      return "";
    }
    return problems.stream()
        .map(row -> String.valueOf(((Map<?, ?>) row).get("problem")))
        .collect(Collectors.joining("；"));
  }
}
