package org.tepai.agreements;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/** A party signs, or refuses and says why. */
@Service
class SigningAgreement {

  private final Agreements agreements;
  private final Dossiers dossiers;
  private final Signers signers;
  private final AgreementPapers papers;
  private final AgreementNews news;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  SigningAgreement(
      Agreements agreements,
      Dossiers dossiers,
      Signers signers,
      AgreementPapers papers,
      AgreementNews news,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.agreements = agreements;
    this.dossiers = dossiers;
    this.signers = signers;
    this.papers = papers;
    this.news = news;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /**
   * @return what gateways read: OPEN, COMPLETE or REFUSED
   */
  @Transactional
  String sign(String caseId, String party, Submission submission) {
    Case matter = dossiers.byId(caseId);
    Agreement agreement = agreements.forDecision(caseId);
    refuseUnlessAllowed(matter, agreement, party, submission);
    Signature.Decision decision = Signature.Decision.valueOf(submission.text("decision"));
    String reason = decision == Signature.Decision.REFUSE ? reasonIn(submission) : null;
    Signer signer = Signer.of(submission, signers.organisation(matter, party).orElse(null));
    LocalDate today = LocalDate.now(clock);
    agreement.decide(party, new SigningAct(signer, decision, reason, clock.instant(), today));
    dossiers.decide(caseId, submission, kept(submission, decision, reason, signer));
    if (decision == Signature.Decision.REFUSE) {
      news.refused(matter, agreement, reason);
    }
    return outcome(matter, agreement, submission.submittedBy());
  }

  /** Who does not sign agrees to nothing; it is not an office that turns an application down. */
  private static Decision kept(
      Submission submission, Signature.Decision decision, String reason, Signer signer) {
    Decision said = Decision.of(submission, reason, signer.organisationId());
    return decision == Signature.Decision.REFUSE ? said.as("NOT_SIGNED") : said;
  }

  private void refuseUnlessAllowed(
      Case matter, Agreement agreement, String party, Submission submission) {
    Jurisdiction jurisdiction = jurisdictions.byId(matter.tenantId());
    OwnHandPolicy ownHand = new OwnHandPolicy(new PartyNames(jurisdiction)::of);
    new SigningOrderPolicy(jurisdiction.settings().flag(SigningOrderPolicy.SETTING))
        .reasonAgainst(matter)
        .or(
            () ->
                ownHand.reasonAgainst(
                    agreement,
                    party,
                    submission.hands(),
                    signers.entitled(matter, party, submission.principal())))
        .ifPresent(
            reason -> {
              throw InvalidInput.because(reason);
            });
  }

  private static String reasonIn(Submission submission) {
    return submission
        .optionalText("reason")
        .orElseThrow(() -> InvalidInput.in("reason", "拒绝签署必须说明理由"));
  }

  private String outcome(Case matter, Agreement agreement, String lastSigner) {
    if (agreement.state() == Agreement.State.REFUSED) {
      return "REFUSED";
    }
    if (!agreement.signedByAll()) {
      return "OPEN";
    }
    matter.moveTo(Stage.SIGNED);
    papers.keep(matter, agreement, lastSigner);
    return "COMPLETE";
  }
}
