package org.tepai.postings;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.InvalidInput;

/** A case takes up a posting begun in another: the same take part in it, at the same place. */
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
    return take(caseId, field, Optional.empty());
  }

  /**
   * @param dayField where a form asks on which day the posting is to end; told at once when that is
   *     before it begins
   */
  @Transactional
  Posting take(String caseId, String field, Optional<String> dayField) {
    Case matter = dossiers.byId(caseId);
    String id = dossiers.answer(caseId, field).orElseThrow(() -> InvalidInput.in(field, "请选择派驻"));
    Posting posting =
        choosing.open(matter.tenantId(), matter.applicant()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> InvalidInput.in(field, "所选派驻不在服务期内，或者与您无关"));
    dayField.ifPresent(day -> requireBegun(posting, caseId, day));
    taken.keep(caseId, posting.id());
    Case own = dossiers.byId(posting.caseId());
    own.participants().forEach(matter::take);
    matter.liesWhere(own);
    return posting;
  }

  private void requireBegun(Posting posting, String caseId, String dayField) {
    dossiers
        .answer(caseId, dayField)
        .map(LocalDate::parse)
        .filter(day -> day.isBefore(posting.startsOn()))
        .ifPresent(
            day -> {
              throw InvalidInput.in(dayField, "不能早于派驻开始日期 " + posting.startsOn());
            });
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
