package org.tepai.dossiers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface SubmissionRepository extends JpaRepository<KeptSubmission, String> {

  List<KeptSubmission> findByCaseIdOrderByPosition(String caseId);

  Optional<KeptSubmission> findFirstByCaseIdAndFormIdOrderByPositionDesc(
      String caseId, String formId);

  /**
   * Writes one text of a form anew; only ever the mask of a number.
   *
   * @param path names and row numbers from the outside in, separated by commas
   */
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @NativeQuery(
      """
      update submission
      set content = jsonb_set(content, string_to_array(:path, ','), to_jsonb(:text), false)
      where id = :id
      """)
  void write(String id, String path, String text);

  /** The cases closed before a day in which numbers of persons still are. */
  @NativeQuery(
      """
      select distinct c.id from personal_value v
      join submission s on v.owner = 'submission:' || s.id
      join dossier_case c on c.id = s.case_id
      where c.tenant_id = :tenantId and c.closed_at < :before
      """)
  List<String> findDueForErasure(String tenantId, Instant before);

  /** The cases in which somebody handed in a form, or his deputy did. */
  @Query(
      """
      select distinct s.caseId from KeptSubmission s
      where s.person = :person or s.onBehalfOf = :person
      """)
  List<String> findCasesBy(String person);

  /** The forms of a kind in which a number of a person stands as typed. */
  @NativeQuery(
      """
      select s.id from submission s join dossier_case c on c.id = s.case_id
      where c.tenant_id = :tenantId and s.form_id = :formId
        and coalesce(s.content ->> :field, '') not in ('', :erased)
        and position('*' in s.content ->> :field) = 0
      """)
  List<String> findUnsealed(String tenantId, String formId, String field, String erased);

  /** The last hand-in of one form for each of many cases. */
  @Query(
      """
      select s from KeptSubmission s
      where s.caseId in :caseIds and s.formId = :formId
        and s.position = (select max(later.position) from KeptSubmission later
                          where later.caseId = s.caseId and later.formId = s.formId)
      """)
  List<KeptSubmission> latest(Collection<String> caseIds, String formId);
}
