package org.tepai.supervision;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SupervisionRepository extends JpaRepository<Supervision, String> {

  Optional<Supervision> findByOfficeIdAndClosedAtIsNull(String officeId);

  /** Waits for whoever is about to end it, so that nothing joins what has ended. */
  @Query(
      value =
          "select id from supervision where office_id = :officeId and closed_at is null for update",
      nativeQuery = true)
  Optional<String> lockOpen(String officeId);

  /**
   * Whoever closes a supervised task waits here for others that do, so that the last one sees it.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Supervision s where s.id = :id")
  Optional<Supervision> lock(String id);
}
