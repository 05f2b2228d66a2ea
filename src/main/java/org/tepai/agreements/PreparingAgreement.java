package org.tepai.agreements;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Settings;

/** Lays an agreement, or a new revision of it, before the parties. */
@Service
class PreparingAgreement {

  /** The setting that lists who signs, where a model names no other. */
  static final String PARTIES = "agreement.parties";

  /** The one paper there was while models named none; cases end by the model they began with. */
  static final String PAPER_OF_EARLIER_MODELS = "four-party-agreement";

  private final Agreements agreements;
  private final Dossiers dossiers;
  private final AgreementNumbers numbers;
  private final AgreementPapers papers;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

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

  /**
   * @param paper the text that words it
   * @param parties the setting that lists the participants who sign
   */
  @Transactional
  Agreement prepare(String caseId, String paper, String parties) {
    Case matter = dossiers.byId(caseId);
    Settings settings = jurisdictions.byId(matter.tenantId()).settings();
    new SigningOrderPolicy(settings.flag(SigningOrderPolicy.SETTING))
        .reasonAgainst(matter)
        .ifPresent(
            reason -> {
              throw new IllegalStateException(reason);
            });
    Agreement agreement = next(matter, paper);
    agreement.layBefore(settings.texts(parties));
    matter.moveTo(Stage.SIGNING);
    Agreement kept = agreements.keep(agreement);
    papers.keep(matter, kept, "agreements.prepare");
    return kept;
  }

  private Agreement next(Case matter, String paper) {
    Optional<Agreement> previous = agreements.find(matter.id());
    String number =
        previous.map(Agreement::number).orElseGet(() -> numbers.agreement(matter, paper));
    int revision = previous.map(Agreement::revision).orElse(0) + 1;
    return new Agreement(matter, paper, number, revision, clock.instant());
  }
}
