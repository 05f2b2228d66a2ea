package org.tepai.rosters;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CaseStanding;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.organisations.Organisations;

/**
 * Which cases of a round are one office's: those of the enterprises it served on the day the round
 * was opened. Only the office's own cases are loaded.
 */
@Component
class OwnCases {

  private final Dossiers dossiers;
  private final Organisations organisations;

  OwnCases(Dossiers dossiers, Organisations organisations) {
    this.dossiers = dossiers;
    this.organisations = organisations;
  }

  /** Those that can be recommended now. */
  List<Case> screened(Round round, String officeId) {
    return chosen(round, officeId, stage -> stage == Stage.SCREENED);
  }

  /** Those that have not been recommended, however far they have come. */
  List<Case> waiting(Round round, String officeId) {
    return chosen(round, officeId, stage -> stage != Stage.RECOMMENDED);
  }

  private List<Case> chosen(Round round, String officeId, Predicate<Stage> wanted) {
    List<CaseStanding> standings =
        dossiers.standings(round.tenantId(), round.id()).stream()
            .filter(standing -> wanted.test(standing.stage()))
            .toList();
    Map<String, String> offices =
        organisations.competentOffices(
            standings.stream().map(CaseStanding::organisationId).distinct().toList(),
            round.openedOn());
    return dossiers.all(
        standings.stream()
            .filter(standing -> officeId.equals(offices.get(standing.organisationId())))
            .map(CaseStanding::caseId)
            .toList());
  }
}
