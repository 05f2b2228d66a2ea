package org.tepai.postings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.InvalidInput;

/** A case takes up a posting begun in another: the same take part in it. */
@Service
class TakingPosting {

  private final Postings postings;
  private final ChoosingPosting choosing;
  private final TakenPostings taken;
  private final Dossiers dossiers;

  TakingPosting(
      Postings postings, ChoosingPosting choosing, TakenPostings taken, Dossiers dossiers) {
    this.postings = postings;
    this.choosing = choosing;
    this.taken = taken;
    this.dossiers = dossiers;
  }

  /**
   * @param field where a form of the case asks which posting
   * @throws InvalidInput when it is not in service, or none of the applicant's business
   */
  @Transactional
  Posting take(String caseId, String field) {
    Case matter = dossiers.byId(caseId);
    String id = dossiers.answer(caseId, field).orElseThrow(() -> InvalidInput.in(field, "请选择派驻"));
    Posting posting =
        choosing.open(matter.tenantId(), matter.applicant()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> InvalidInput.in(field, "所选派驻不在服务期内，或者与您无关"));
    taken.keep(caseId, posting.id());
    dossiers.byId(posting.caseId()).participants().forEach(matter::take);
    return posting;
  }

  /** The posting a case is about: the one it took up, else its own. */
  Posting of(String caseId) {
    return taken
        .of(caseId)
        .map(postings::byId)
        .or(() -> postings.ofCase(caseId))
        .orElseThrow(() -> new IllegalStateException("No posting of case " + caseId));
  }
}
