package org.tepai.rosters;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundRepository extends JpaRepository<Round, String> {

  List<Round> findByTenantIdOrderByClosesAt(String tenantId);

  List<Round> findByStateAndClosesAtAfter(Round.State state, Instant moment);
}
