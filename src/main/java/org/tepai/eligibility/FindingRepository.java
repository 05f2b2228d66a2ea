package org.tepai.eligibility;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FindingRepository extends JpaRepository<Finding, String> {

  List<Finding> findByCaseIdOrderByTableAscCode(String caseId);

  List<Finding> findByCaseIdIn(Collection<String> caseIds);

  @Modifying
  @Query("delete from Finding f where f.caseId = :caseId and f.table = :table")
  void forget(String caseId, String table);
}
