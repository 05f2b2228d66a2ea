package org.tepai.rosters;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RosterEntryRepository extends JpaRepository<RosterEntry, String> {

  List<RosterEntry> findByRoundIdAndOfficeIdOrderByPosition(String roundId, String officeId);

  List<RosterEntry> findByRoundIdOrderByOfficeIdAscPosition(String roundId);

  List<RosterEntry> findByRoundIdAndOutcomeOrderByOfficeIdAscPosition(
      String roundId, Outcome outcome);

  List<RosterEntry> findByRoundIdAndCaseIdIn(String roundId, Collection<String> caseIds);

  List<RosterEntry> findByCaseId(String caseId);

  long countByRoundId(String roundId);

  @Query("select distinct e.officeId from RosterEntry e where e.roundId = :roundId order by 1")
  List<String> findOffices(String roundId);

  @Query(
      """
      select new org.tepai.rosters.OutcomeCount(e.outcome, count(e))
      from RosterEntry e where e.roundId = :roundId group by e.outcome
      """)
  List<OutcomeCount> countOutcomes(String roundId);
}
