package org.tepai.organisations;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, Membership.Key> {

  List<Membership> findByPersonId(String personId);

  List<Membership> findByPersonIdIn(Collection<String> personIds);

  @Query(
      "select m from Membership m, Organisation o where o.id = m.organisationId"
          + " and o.tenantId = :tenant and m.role = :role order by o.id, m.personId")
  List<Membership> findByRole(String tenant, String role);
}
