package org.tepai.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SubmissionRepository extends JpaRepository<KeptSubmission, String> {

  List<KeptSubmission> findByCaseIdOrderByPosition(String caseId);

  Optional<KeptSubmission> findFirstByCaseIdAndFormIdOrderByPositionDesc(
      String caseId, String formId);

  /** The last hand-in of one form for each of many cases. */
  @Query(
      """
      select s from KeptSubmission s
      where s.caseId in :caseIds and s.formId = :formId
        and s.position = (select max(later.position) from KeptSubmission later
                          where later.caseId = s.caseId and later.formId = s.formId)
      """)
  List<KeptSubmission> latest(Collection<String> caseIds, String formId);
}
