package org.tepai.eligibility;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExceptionRepository extends JpaRepository<GrantedException, String> {

  List<GrantedException> findByCaseIdOrderByGrantedAt(String caseId);

  List<GrantedException> findByCaseIdIn(Collection<String> caseIds);
}
