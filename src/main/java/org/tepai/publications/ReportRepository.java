package org.tepai.publications;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportRepository extends JpaRepository<Report, String> {

  List<Report> findByPublicationIdOrderByEnterpriseId(String publicationId);
}
