package org.tepai.dossiers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.personaldata.KeptNumber;
import org.tepai.personaldata.PersonalKind;
import org.tepai.personaldata.PersonalPlace;
import org.tepai.personaldata.PersonalVault;
import org.tepai.process.InvalidInput;
import org.tepai.process.PersonalAnswer;
import org.tepai.process.Submission;

/**
 * Keeps a form as it was handed in: the answers in the dossier, the numbers of persons in the
 * vault. Where a mask came back unchanged, the number of the earlier hand-in is kept again, so that
 * each hand-in stands for itself.
 */
@Component
class KeepingForm {

  private final SubmissionRepository submissions;
  private final PersonalVault vault;

  KeepingForm(SubmissionRepository submissions, PersonalVault vault) {
    this.submissions = submissions;
    this.vault = vault;
  }

  void keep(String caseId, Submission submission) {
    KeptSubmission kept = new KeptSubmission(caseId, submission);
    submission.personal().forEach((field, answer) -> keep(caseId, kept, field, answer));
    submissions.save(kept);
  }

  private void keep(String caseId, KeptSubmission kept, String field, PersonalAnswer answer) {
    PersonalPlace place = kept.placeOf(field);
    if (answer.clear().isPresent()) {
      vault.keep(place, answer.kind(), answer.clear().get());
    } else if (!answer.masked().equals(PersonalKind.ERASED)) {
      vault.carry(place, answer.kind(), earlier(caseId, field, answer.masked()));
    }
  }

  /**
   * @throws InvalidInput when the mask stands for no number that is kept, or may stand for one or
   *     another, because rows can be moved
   */
  private String earlier(String caseId, String field, String masked) {
    List<String> numbers =
        latestWith(caseId, field, masked).stream()
            .flatMap(number -> vault.reveal(number.place()).stream())
            .distinct()
            .toList();
    if (numbers.size() > 1) {
      throw InvalidInput.in(field, "有几个不同的号码遮盖后相同，请重新填写这些号码的完整内容");
    }
    return numbers.stream()
        .findFirst()
        .orElseThrow(() -> InvalidInput.in(field, "没有保存过与此对应的号码，请填写完整号码"));
  }

  /** The numbers that look so in the last hand-in that has any. */
  private List<KeptNumber> latestWith(String caseId, String field, String masked) {
    List<String> owners =
        submissions.findByCaseIdOrderByPosition(caseId).stream()
            .map(KeptSubmission::owner)
            .toList();
    Map<String, List<KeptNumber>> alike =
        vault.kept(owners).stream()
            .filter(number -> number.masked().equals(masked) && sameField(number, field))
            .collect(Collectors.groupingBy(number -> number.place().owner()));
    return owners.stream()
        .filter(alike::containsKey)
        .reduce((earlier, later) -> later)
        .map(alike::get)
        .orElse(List.of());
  }

  /** Rows may have been moved; the field in them is the same. */
  private static boolean sameField(KeptNumber number, String field) {
    return withoutRows(number.place().field()).equals(withoutRows(field));
  }

  private static String withoutRows(String field) {
    return field.replaceAll("\\[\\d+]", "[]");
  }
}
