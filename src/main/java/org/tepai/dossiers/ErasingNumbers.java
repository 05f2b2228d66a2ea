package org.tepai.dossiers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.personaldata.KeptNumber;
import org.tepai.personaldata.PersonalKind;
import org.tepai.personaldata.PersonalVault;

/**
 * Takes the numbers of persons out of forms that were handed in: the number from the vault, the
 * mask from the dossier. Everything else in the form stays as it was.
 */
@Component
class ErasingNumbers {

  private final SubmissionRepository submissions;
  private final PersonalVault vault;
  private final Dossiers dossiers;
  private final AuditTrail audit;

  ErasingNumbers(
      SubmissionRepository submissions, PersonalVault vault, Dossiers dossiers, AuditTrail audit) {
    this.submissions = submissions;
    this.vault = vault;
    this.dossiers = dossiers;
    this.audit = audit;
  }

  /**
   * @param cause why, for the case's timeline and the audit trail
   * @return how many numbers there were
   */
  @Transactional
  public int ofCase(String caseId, String cause) {
    return erase(caseId, numbers(submissions.findByCaseIdOrderByPosition(caseId)), cause);
  }

  /**
   * The same for what one person handed in, and for what others handed in again of it without
   * having typed it.
   */
  @Transactional
  public int of(String personId, String caseId, String cause) {
    List<KeptSubmission> forms = submissions.findByCaseIdOrderByPosition(caseId);
    Set<String> own =
        forms.stream()
            .filter(form -> form.isBy(personId))
            .map(KeptSubmission::owner)
            .collect(Collectors.toSet());
    List<KeptNumber> numbers = numbers(forms);
    Set<String> masks =
        numbers.stream()
            .filter(number -> own.contains(number.place().owner()))
            .map(KeptNumber::masked)
            .collect(Collectors.toSet());
    return erase(
        caseId,
        numbers.stream()
            .filter(
                number ->
                    own.contains(number.place().owner())
                        || number.carried() && masks.contains(number.masked()))
            .toList(),
        cause);
  }

  private List<KeptNumber> numbers(List<KeptSubmission> forms) {
    return vault.kept(forms.stream().map(KeptSubmission::owner).toList());
  }

  private int erase(String caseId, List<KeptNumber> numbers, String cause) {
    if (numbers.isEmpty()) {
      return 0;
    }
    numbers.forEach(this::erase);
    dossiers.note(caseId, "删除个人信息", "%s，删除号码 %d 项".formatted(cause, numbers.size()));
    Case file = dossiers.byId(caseId);
    audit.record(
        AuditedAct.ERASED,
        AuditedMatter.ofCase(file.tenantId(), caseId, file.number())
            .withDetail("%s，%d 项".formatted(cause, numbers.size())));
    return numbers.size();
  }

  private void erase(KeptNumber number) {
    vault.erase(number.place());
    submissions.write(
        KeptSubmission.idOf(number.place().owner()),
        pathOf(number.place().field()),
        PersonalKind.ERASED);
  }

  /** {@code members[2].phone} as the database writes it: members,2,phone. */
  static String pathOf(String field) {
    return field.replaceAll("[\\[\\].]+", ",");
  }
}
