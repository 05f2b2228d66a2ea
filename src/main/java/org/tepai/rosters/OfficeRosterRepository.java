package org.tepai.rosters;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeRosterRepository extends JpaRepository<OfficeRoster, String> {

  List<OfficeRoster> findByRoundIdOrderByOfficeId(String roundId);

  List<OfficeRoster> findByRoundIdAndOfficeIdIn(String roundId, Collection<String> officeIds);
}
