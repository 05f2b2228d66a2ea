package org.tepai.rosters;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.process.ProcessEngineClient;

/**
 * Decision CQ6: after the last round what was not recommended goes back to its applicants. A case
 * that waits for the roster ends; one that is still being handled learns that no round takes it.
 */
@Service
class ReturningCases {

  static final String NOT_SUBMITTED = "区县未按期报送推荐名单，本年度已无后续批次";

  private final Rounds rounds;
  private final OwnCases ownCases;
  private final Dossiers dossiers;
  private final RoundNews news;
  private final ProcessEngineClient engine;

  ReturningCases(
      Rounds rounds,
      OwnCases ownCases,
      Dossiers dossiers,
      RoundNews news,
      ProcessEngineClient engine) {
    this.rounds = rounds;
    this.ownCases = ownCases;
    this.dossiers = dossiers;
    this.news = news;
    this.engine = engine;
  }

  /** Everything the office did not recommend in the round. */
  void returnAll(String roundId, String officeId) {
    giveBack(ownCases.waiting(rounds.byId(roundId), officeId), NOT_SUBMITTED);
  }

  void giveBack(List<Case> cases, String reason) {
    cases.forEach(file -> giveBack(file, reason));
  }

  private void giveBack(Case file, String reason) {
    if (file.stage() == Stage.SCREENED) {
      dossiers.note(file.id(), "退回申请人", reason);
      engine.tell(
          file.processInstanceId(),
          RosterVariables.ROSTER_DECIDED,
          Map.of(RosterVariables.ROSTER_OUTCOME.name(), Outcome.LAPSED.name()));
    } else {
      dossiers.note(file.id(), "本年度不再推荐", reason);
      news.reasoned(file, "round.noneLeft", reason);
      file.joinRound(null);
    }
  }
}
