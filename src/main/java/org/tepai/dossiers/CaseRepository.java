package org.tepai.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseRepository extends JpaRepository<Case, String> {

  Optional<Case> findByProcessInstanceId(String processInstanceId);

  /** With their participants, in one question. */
  @Query("select c from Case c left join fetch c.participants where c.id in :ids order by c.number")
  List<Case> findByIdInOrderByNumber(Collection<String> ids);

  List<Case> findByNumber(String number);

  @Query(
      """
      select new org.tepai.dossiers.CaseStanding(c.id, c.organisationId, c.stage) from Case c
      where c.tenantId = :tenantId and c.roundId = :roundId and c.stage in :stages
      order by c.number
      """)
  List<CaseStanding> findStandings(String tenantId, String roundId, Collection<Stage> stages);

  /** Those under way that somebody takes part in as this, the earliest first. */
  @Query(
      """
      select c from Case c join c.participants p
      where c.tenantId = :tenantId and c.process = :process and c.stage not in :settled
        and key(p) = :role
        and coalesce(value(p).filingId, value(p).personId, value(p).organisationId) = :identity
      order by c.openedAt, c.number
      """)
  List<Case> openWith(
      String tenantId, String process, String role, String identity, Collection<Stage> settled);

  @Query(
      """
      select c from Case c
      where c.tenantId = :tenantId
        and exists (select 1 from Case t join t.participants p
                    where t = c and key(p) = 'team' and value(p).personId = :personId)
      order by c.number
      """)
  List<Case> ledBy(String tenantId, String personId);

  /**
   * One page of a list, after the number given: keyset paging, so that late pages are as quick as
   * the first.
   */
  @Query(
      """
      select c from Case c
      where c.tenantId = :tenantId and c.number > :after
        and (:everything = true or c.organisationId in :organisations or c.officeId in :organisations
             or exists (select 1 from Case t join t.participants p where t = c
                        and (value(p).organisationId in :organisations or value(p).personId = :person
                             or concat(value(p).personId, ' ', value(p).organisationId) in :represented)))
        and (:search = '' or c.number like concat('%', :search, '%') or c.organisationId in :found
             or exists (select 1 from Case t join t.participants p where t = c
                        and (value(p).name like concat('%', :search, '%')
                             or value(p).organisationId in :found)))
      order by c.number
      """)
  List<Case> page(
      String tenantId,
      boolean everything,
      Collection<String> organisations,
      String person,
      Collection<String> represented,
      String search,
      Collection<String> found,
      String after,
      Limit limit);
}
