package org.tepai.agreements;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface AgreementRepository extends JpaRepository<Agreement, String> {

  Optional<Agreement> findFirstByCaseIdOrderByRevisionDesc(String caseId);

  /** For deciding: two parties who sign in the same second wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Agreement> findTopByCaseIdOrderByRevisionDesc(String caseId);
}
