package org.tepai.demands;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;

/** Lists an accepted demand to the sending units' teams; again, when a team that asked is out. */
@Service
class ListingDemand {

  private final Dossiers dossiers;
  private final DemandRepository demands;
  private final Clock clock;

  ListingDemand(Dossiers dossiers, DemandRepository demands, Clock clock) {
    this.dossiers = dossiers;
    this.demands = demands;
    this.clock = clock;
  }

  void list(String caseId) {
    Case file = dossiers.byId(caseId);
    file.releaseTeam();
    file.moveTo(Stage.LISTED);
    demands.findById(caseId).orElseThrow().list(clock.instant());
    dossiers.note(caseId, "需求已发布", "向各派出单位的特派员团发布，等待团队申报");
  }
}
