package org.tepai.organisations;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, String> {

  List<Organisation> findByTenantIdAndKindOrderById(String tenantId, Organisation.Kind kind);

  List<Organisation> findByTenantIdAndNameContaining(String tenantId, String words);

  /** Keyset paging by id over all jurisdictions. */
  @Query(
      "select o from Organisation o where o.id > :after"
          + " and (o.id like %:words% or o.name like %:words% or o.creditCode = :words)"
          + " order by o.id")
  List<Organisation> search(String words, String after, Limit most);

  boolean existsByTenantIdAndKindAndCreditCode(
      String tenantId, Organisation.Kind kind, String creditCode);

  @Query(
      "select o from Organisation o, Membership m"
          + " where m.organisationId = o.id and m.personId = :person order by o.id")
  List<Organisation> findByMember(String person);

  @Query(value = "select nextval('enterprise_number')", nativeQuery = true)
  long nextEnterprise();

  @Query(value = "select nextval('sending_unit_number')", nativeQuery = true)
  long nextSendingUnit();
}
