package org.tepai.filings;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FilingRepository extends JpaRepository<Filing, String> {

  /** The filing, which nobody else changes or files under until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select f from Filing f where f.id = :id")
  Optional<Filing> forChange(String id);

  List<Filing> findByTenantIdAndRegisterAndStateOrderByNumber(
      String tenantId, String register, Filing.State state);

  List<Filing> findByUnderIdOrderByNumber(String underId);

  List<Filing> findByUnderIdAndStateOrderByNumber(String underId, Filing.State state);

  List<Filing> findByTenantIdAndRegisterAndOrganisationIdAndStateOrderByNumber(
      String tenantId, String register, String organisationId, Filing.State state);

  List<Filing> findByTenantIdAndRegisterAndPersonIdAndStateOrderByNumber(
      String tenantId, String register, String personId, Filing.State state);

  List<Filing> findByCaseIdOrderByNumber(String caseId);

  /** What is in force of people and organisations: their own, not their members'. */
  @Query(
      """
      select f from Filing f
      where f.tenantId = :tenantId and f.state = org.tepai.filings.Filing.State.IN_FORCE
        and (f.personId is null and f.organisationId in :organisations or f.personId in :persons)
      order by f.number
      """)
  List<Filing> heldBy(
      String tenantId, Collection<String> organisations, Collection<String> persons);

  /**
   * What is in force of a person, of the absent for whom he stands in, and of organisations.
   *
   * @param represented person and organisation of the absent, in one word each
   */
  @Query(
      """
      select f from Filing f
      where f.tenantId = :tenantId and f.register = :register
        and f.state = org.tepai.filings.Filing.State.IN_FORCE
        and (f.personId is null and f.organisationId in :organisations or f.personId = :person
             or concat(f.personId, ' ', f.organisationId) in :represented)
      order by f.number
      """)
  List<Filing> held(
      String tenantId,
      String register,
      Collection<String> organisations,
      String person,
      Collection<String> represented);

  /** The same, with what organisations have through their people or under their own filings. */
  @Query(
      """
      select f from Filing f
      where f.tenantId = :tenantId and f.register = :register
        and f.state = org.tepai.filings.Filing.State.IN_FORCE
        and (f.underId is null and f.organisationId in :organisations or f.personId = :person
             or concat(f.personId, ' ', f.organisationId) in :represented
             or f.underId in (select u.id from Filing u where u.organisationId in :organisations))
      order by f.number
      """)
  List<Filing> disposedOf(
      String tenantId,
      String register,
      Collection<String> organisations,
      String person,
      Collection<String> represented);

  List<Filing> findByTenantIdAndRegisterAndOrganisationIdOrderByNumber(
      String tenantId, String register, String organisationId);

  List<Filing> findByTenantIdAndRegisterAndPersonIdOrderByNumber(
      String tenantId, String register, String personId);

  /** The places that occur, so that each is followed through reforms only once. */
  @Query(
      """
      select distinct new org.tepai.filings.FiledPlace(f.division, f.township) from Filing f
      where f.tenantId = :tenantId and f.division is not null
      """)
  List<FiledPlace> places(String tenantId);

  /** One page of a register, after the number given. */
  @Query(
      """
      select f from Filing f
      where f.tenantId = :tenantId and f.register = :register and f.number > :after
        and (:category = '' or f.category = :category)
        and (:state is null or f.state = :state)
        and (:anywhere = true or concat(f.division, ' ', coalesce(f.township, '')) in :places)
        and (:everything = true or f.organisationId in :organisations or f.personId = :person
             or concat(f.personId, ' ', f.organisationId) in :represented
             or f.supervisorId in :organisations
             or concat(f.division, ' ', coalesce(f.township, '')) in :served
             or f.underId in (select u.id from Filing u
                              where u.organisationId in :organisations or u.personId = :person
                                or concat(u.personId, ' ', u.organisationId) in :represented))
        and (:words = '' or f.number like concat('%', :words, '%')
             or f.name like concat('%', :words, '%')
             or exists (select 1 from Organisation o
                        where o.id = f.organisationId and o.name like concat('%', :words, '%')))
      order by f.number
      """)
  List<Filing> page(
      String tenantId,
      String register,
      String category,
      Filing.State state,
      boolean anywhere,
      Collection<String> places,
      boolean everything,
      Collection<String> organisations,
      String person,
      Collection<String> represented,
      Collection<String> served,
      String words,
      String after,
      Limit limit);
}
