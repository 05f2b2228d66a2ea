package org.tepai.publications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PublicationRepository extends JpaRepository<Publication, String> {

  List<Publication> findByTenantIdInOrderByOpenedOnDesc(Collection<String> tenantIds);

  Optional<Publication> findByProcessInstanceId(String processInstanceId);
}
