package org.tepai.dossiers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SubmissionRepository extends JpaRepository<KeptSubmission, String> {

  List<KeptSubmission> findByCaseIdOrderByPosition(String caseId);

  Optional<KeptSubmission> findFirstByCaseIdAndFormIdOrderByPositionDesc(
      String caseId, String formId);
}
