package org.tepai.publications;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NeedRepository extends JpaRepository<Need, String> {

  String IN_ORDER = " order by n.publicationId desc, n.officeId, n.enterpriseId, n.position, n.id";

  /** An empty word stands for every one; what was published is numbered in this order. */
  String FOUND =
      """
      select n from Need n where n.state = org.tepai.publications.Need.State.PUBLISHED
      and n.tenantId in :tenants
      and (:publication = '' or n.publicationId = :publication)
      and (:kind is null or n.words.kind = :kind)
      and (:openOnly = false or n.caseId is null)
      and (:word = '' or n.number = :word
        or concat(n.words.title, ' ', n.words.description, ' ', n.words.field, ' ',
          n.enterpriseName) like :pattern escape '!')
      """;

  List<Need> findByPublicationIdAndStateOrderByOfficeIdAscEnterpriseIdAscPosition(
      String publicationId, Need.State state);

  List<Need> findByPublicationIdAndOfficeIdOrderByEnterpriseIdAscPosition(
      String publicationId, String officeId);

  List<Need> findByPublicationIdAndEnterpriseIdInOrderByEnterpriseIdAscPosition(
      String publicationId, Collection<String> enterpriseIds);

  List<Need> findByCaseId(String caseId);

  /** One after the other, where two want the same at once. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select n from Need n where n.id = :id")
  Optional<Need> forChange(String id);

  @Query("select distinct n.officeId from Need n where n.publicationId = :publicationId order by 1")
  List<String> findOffices(String publicationId);

  @Query(FOUND + IN_ORDER)
  List<Need> page(
      Collection<String> tenants,
      String publication,
      NeedKind kind,
      boolean openOnly,
      String word,
      String pattern,
      Limit limit);

  @Query(FOUND + IN_ORDER)
  Stream<Need> all(
      Collection<String> tenants,
      String publication,
      NeedKind kind,
      boolean openOnly,
      String word,
      String pattern);

  @Query(
      """
      select n from Need n where n.tenantId = :tenantId
      and n.state = org.tepai.publications.Need.State.PUBLISHED
      and n.caseId is null and n.words.kind = org.tepai.publications.NeedKind.DEMAND
      """
          + IN_ORDER)
  List<Need> open(String tenantId);
}
