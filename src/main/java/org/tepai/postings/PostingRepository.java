package org.tepai.postings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostingRepository extends JpaRepository<Posting, String> {

  Optional<Posting> findByCaseId(String caseId);

  List<Posting> findByCaseIdIn(Collection<String> caseIds);

  /** By the numbers of their cases, from the one behind the number given. */
  @Query(
      """
      select p from Posting p join Case c on c.id = p.caseId
      where p.tenantId = :tenantId and c.number > :after
      order by c.number
      """)
  List<Posting> after(String tenantId, String after, Limit limit);

  /**
   * Those in service, whose term has not passed, in which somebody, or one of the organisations,
   * takes part.
   */
  @Query(
      """
      select p from Posting p join Case c on c.id = p.caseId
      where p.tenantId = :tenantId and p.state = org.tepai.postings.Posting.State.IN_SERVICE
        and p.endsOn >= :today
        and (c.organisationId in :organisations
             or exists (select 1 from Case t join t.participants s
                        where t = c and (value(s).personId = :personId
                                         or value(s).organisationId in :organisations)))
      order by c.number
      """)
  List<Posting> inServiceOf(
      String tenantId, String personId, Collection<String> organisations, LocalDate today);

  /** The numbers of the cases in service in which somebody takes part under one of the filings. */
  @Query(
      """
      select c.number from Posting p join Case c on c.id = p.caseId
      where p.state = org.tepai.postings.Posting.State.IN_SERVICE and p.endsOn >= :today
        and exists (select 1 from Case t join t.participants s
                    where t = c and value(s).filingId in :filingIds)
      order by c.number
      """)
  List<String> numbersUnder(Collection<String> filingIds, LocalDate today);

  /**
   * The cases, but for one, whose postings are in service, and not past their term, with the person
   * in a part.
   */
  @Query(
      """
      select p.caseId from Posting p join Case c on c.id = p.caseId join c.participants s
      where p.tenantId = :tenantId and p.state = org.tepai.postings.Posting.State.IN_SERVICE
        and p.endsOn >= :today
        and p.caseId <> :caseId and key(s) = :role and value(s).personId = :personId
      """)
  List<String> casesServed(
      String tenantId, String role, String personId, String caseId, LocalDate today);
}
