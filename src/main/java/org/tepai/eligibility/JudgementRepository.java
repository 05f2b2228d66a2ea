package org.tepai.eligibility;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface JudgementRepository extends JpaRepository<Judgement, Judgement.Key> {

  boolean existsByCaseId(String caseId);

  List<Judgement> findByCaseIdInAndLapsesTrue(Collection<String> caseIds);
}
