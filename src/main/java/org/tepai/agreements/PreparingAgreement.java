package org.tepai.agreements;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.jurisdictions.Jurisdictions;

/** Lays an agreement, or a new revision of it, before the parties. */
@Service
class PreparingAgreement {

  private final Agreements agreements;
  private final Dossiers dossiers;
  private final AgreementNumbers numbers;
  private final AgreementPapers papers;
  private final Jurisdictions jurisdictions;
  private final Clock clock;
  private final SigningOrderPolicy order = new SigningOrderPolicy();

  PreparingAgreement(
      Agreements agreements,
      Dossiers dossiers,
      AgreementNumbers numbers,
      AgreementPapers papers,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.agreements = agreements;
    this.dossiers = dossiers;
    this.numbers = numbers;
    this.papers = papers;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Transactional
  Agreement prepare(String caseId) {
    Case matter = dossiers.byId(caseId);
    order
        .reasonAgainst(matter)
        .ifPresent(
            reason -> {
              throw new IllegalStateException(reason);
            });
    Agreement agreement = next(matter);
    agreement.layBefore(parties(matter));
    matter.moveTo(Stage.SIGNING);
    Agreement kept = agreements.keep(agreement);
    papers.keep(matter, kept, "agreements.prepare");
    return kept;
  }

  private Agreement next(Case matter) {
    Optional<Agreement> previous = agreements.find(matter.id());
    String number = previous.map(Agreement::number).orElseGet(() -> numbers.agreement(matter));
    int revision = previous.map(Agreement::revision).orElse(0) + 1;
    return new Agreement(matter.tenantId(), matter.id(), number, revision, clock.instant());
  }

  /** Decision CQ2: the regulation names only some of those who sign, so all are a setting. */
  private List<Party> parties(Case matter) {
    return jurisdictions.byId(matter.tenantId()).settings().texts("agreement.parties").stream()
        .map(Party::of)
        .toList();
  }
}
