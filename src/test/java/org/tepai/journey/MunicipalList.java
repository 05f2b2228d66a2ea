package org.tepai.journey;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.process.ProcessEngineClient;

/** Leaves a case as the publication of the municipal list does, without playing the round. */
@Component
public class MunicipalList {

  private final Dossiers dossiers;
  private final ProcessEngineClient engine;
  private final TransactionTemplate transaction;

  MunicipalList(Dossiers dossiers, ProcessEngineClient engine, TransactionTemplate transaction) {
    this.dossiers = dossiers;
    this.engine = engine;
    this.transaction = transaction;
  }

  public Journey names(Journey journey) {
    transaction.executeWithoutResult(
        status -> {
          dossiers.byId(journey.caseId()).moveTo(Stage.CONFIRMED);
          engine.tell(
              journey.file().processInstanceId(),
              "roster-decided",
              Map.of("rosterOutcome", "CONFIRMED"));
        });
    return journey;
  }
}
