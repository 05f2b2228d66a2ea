package org.tepai.commissioners;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.tepai.dossiers.Stage;

interface TeamMemberRepository extends JpaRepository<TeamMember, String> {

  List<TeamMember> findByCaseIdOrderByPosition(String caseId);

  List<TeamMember> findByCaseIdInOrderByPosition(Collection<String> caseIds);

  @Modifying
  @Query("delete from TeamMember m where m.caseId = :caseId")
  void dismiss(String caseId);

  /** How many open cases each of these shares somebody of its team with, other than itself. */
  @Query(
      """
      select new org.tepai.commissioners.SharedTeam(mine.caseId, count(distinct other.caseId))
      from TeamMember mine, TeamMember other, Case c
      where mine.caseId in :caseIds and other.caseId <> mine.caseId
        and other.name = mine.name and other.unit = mine.unit
        and c.id = other.caseId and c.stage not in :closed
      group by mine.caseId
      """)
  List<SharedTeam> countOtherCases(Collection<String> caseIds, Collection<Stage> closed);
}
