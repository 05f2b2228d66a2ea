package org.tepai.dossiers;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * Nobody decides on what is his own. The deputy and the absent person count alike, or one person
 * could be both hands.
 */
@Service
class OtherHands {

  /** Stands for whoever applied; any other word is the part of a person. */
  static final String APPLICANT = "applicant";

  private final Dossiers dossiers;

  OtherHands(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /**
   * @param notBy the applicant or the person in a part of the case
   * @throws InvalidInput when it is he, or his deputy, or somebody whose deputy he is
   */
  void require(String caseId, Submission answer, String notBy) {
    if (!Collections.disjoint(hands(caseId, notBy), answer.hands())) {
      throw InvalidInput.because("本人的事项不能由本人（含代理人）办理，请交本单位同岗位的其他人员办理；没有其他人员的，请先增加人员。");
    }
  }

  private Set<String> hands(String caseId, String notBy) {
    Case file = dossiers.byId(caseId);
    return notBy.equals(APPLICANT)
        ? applicants(file)
        : file.participant(notBy).flatMap(Participant::person).map(Set::of).orElse(Set.of());
  }

  /** Whoever handed in the application, or supplemented it, with his principal. */
  private Set<String> applicants(Case file) {
    Set<String> hands = new HashSet<>(Set.of(file.applicant()));
    List<KeptSubmission> all = dossiers.submissions(file.id());
    Optional<String> form = all.stream().findFirst().map(KeptSubmission::formId);
    all.stream()
        .filter(each -> form.filter(each.formId()::equals).isPresent())
        .flatMap(each -> Stream.of(each.person(), each.principal()))
        .forEach(hands::add);
    return hands;
  }
}
