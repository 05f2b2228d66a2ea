package org.tepai.demands;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DemandRepository extends JpaRepository<Demand, String> {

  List<Demand> findByCaseIdIn(Collection<String> caseIds);
}
