package org.tepai.dossiers;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TimelineRepository extends JpaRepository<TimelineEntry, String> {

  List<TimelineEntry> findByCaseIdOrderByPosition(String caseId);
}
