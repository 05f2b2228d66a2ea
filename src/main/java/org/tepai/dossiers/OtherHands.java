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
 * Nobody decides on what is his own, or on what he prepared where the regulation wants two. The
 * deputy and the absent person count alike, or one person could be both hands.
 */
@Service
public class OtherHands {

  /** Stands for whoever applied; any other word is the part of a person. */
  static final String APPLICANT = "applicant";

  private final Dossiers dossiers;

  OtherHands(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /**
   * @param notBy the applicant, the person in a part of the case, or a task: whoever did it
   * @throws InvalidInput when it is one of them, or his deputy, or somebody whose deputy he is
   */
  public void require(String caseId, Submission answer, String notBy) {
    Case file = dossiers.byId(caseId);
    for (String hand : notBy.split("[,，、\\s]+")) {
      if (!Collections.disjoint(persons(file, hand), answer.hands())) {
        throw InvalidInput.because("本人的事项不能由本人（含代理人）办理，请交本单位同岗位的其他人员办理；没有其他人员的，请先增加人员。");
      }
      done(file, hand)
          .filter(earlier -> answer.hands().stream().anyMatch(by(earlier)::contains))
          .findFirst()
          .ifPresent(
              earlier -> {
                throw InvalidInput.because(
                    "“%s”是您（含代理关系）办理的，这一环节须由另一人办理；没有其他人员的，请先增加人员。".formatted(earlier.taskName()));
              });
    }
  }

  private Stream<KeptSubmission> done(Case file, String task) {
    return dossiers.submissions(file.id()).stream().filter(each -> each.elementId().equals(task));
  }

  private static Set<String> by(KeptSubmission earlier) {
    return new HashSet<>(List.of(earlier.person(), earlier.principal()));
  }

  private Set<String> persons(Case file, String notBy) {
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
