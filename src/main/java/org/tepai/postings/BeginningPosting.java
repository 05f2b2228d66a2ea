package org.tepai.postings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.agreements.Agreement;
import org.tepai.agreements.Agreements;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.jurisdictions.Jurisdictions;

/** A team goes into service on its filed agreement. */
@Service
class BeginningPosting {

  private final Postings postings;
  private final Agreements agreements;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final Clock clock;
  private final BeginningPolicy beginning = new BeginningPolicy();

  BeginningPosting(
      Postings postings,
      Agreements agreements,
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.postings = postings;
    this.agreements = agreements;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Transactional
  Posting begin(String caseId) {
    Case matter = dossiers.byId(caseId);
    Agreement agreement = agreements.ofCase(caseId);
    beginning
        .reasonAgainst(agreement)
        .ifPresent(
            reason -> {
              throw new IllegalStateException(reason);
            });
    Term term = TermPolicy.of(jurisdictions.byId(matter.tenantId()).settings()).termOf(agreement);
    Posting posting = postings.keep(new Posting(matter, agreement, term, clock.instant()));
    matter.moveTo(Stage.IN_SERVICE);
    dossiers.note(caseId, "开始派驻", "派驻期 %s 至 %s".formatted(posting.startsOn(), posting.endsOn()));
    return posting;
  }
}
