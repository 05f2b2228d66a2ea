package org.tepai.deputies;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DeputyshipRepository extends JpaRepository<Deputyship, String> {

  /**
   * Whoever is about to arrange one waits here, so that no two arrange what excludes each other.
   */
  @Query(
      value = "select cast(pg_advisory_xact_lock(hashtext('deputyship')) as text)",
      nativeQuery = true)
  String oneAfterAnother();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Deputyship d where d.id = :id")
  Optional<Deputyship> findForChange(String id);

  @Query(
      """
      select d from Deputyship d
      where d.absent = :absent and d.endedAt is null and :day between d.beginsOn and d.endsOn
      order by d.organisationId, d.beginsOn, d.id
      """)
  List<Deputyship> findOf(String absent, LocalDate day);

  @Query(
      """
      select d from Deputyship d
      where d.deputy = :deputy and d.endedAt is null and :day between d.beginsOn and d.endsOn
      order by d.beginsOn, d.id
      """)
  List<Deputyship> findHeldBy(String deputy, LocalDate day);

  List<Deputyship> findByAbsentAndState(String absent, Deputyship.State state);

  /** With their groups: whoever asks may do so outside a transaction. */
  @EntityGraph(attributePaths = "groups")
  List<Deputyship> findByDeputyAndStateOrderByBeginsOnAscIdAsc(
      String deputy, Deputyship.State state);

  @Query(
      """
      select d from Deputyship d
      where (d.absent in :people or d.deputy in :people) and d.endedAt is null
        and d.beginsOn <= :to and d.endsOn >= :from
      order by d.beginsOn, d.id
      """)
  List<Deputyship> findOverlapping(Collection<String> people, LocalDate from, LocalDate to);

  @Query(
      """
      select d.id from Deputyship d where d.endedAt is null and d.beginsOn <= :day
      order by d.beginsOn, d.id
      """)
  List<String> findToTurn(LocalDate day);

  @Query(
      """
      select d.id from Deputyship d
      where d.endedAt is null and (d.absent = :person or d.deputy = :person)
      order by d.beginsOn, d.id
      """)
  List<String> findOpenOf(String person);

  @Query(
      """
      select d from Deputyship d
      where d.absent = :person or d.deputy = :person or d.organisationId in :organisations
      order by d.beginsOn desc, d.arrangedAt desc
      limit 200
      """)
  List<Deputyship> findConcerning(String person, Collection<String> organisations);
}
