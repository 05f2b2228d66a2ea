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

/** The office files the signed agreement, or returns it: filing is no place to refuse. */
@Service
class FilingAgreement {

  private static final String RETURN = "RETURN";

  private final Agreements agreements;
  private final Dossiers dossiers;
  private final ActingOffice offices;
  private final AgreementNumbers numbers;
  private final AgreementNews news;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  FilingAgreement(
      Agreements agreements,
      Dossiers dossiers,
      ActingOffice offices,
      AgreementNumbers numbers,
      AgreementNews news,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.agreements = agreements;
    this.dossiers = dossiers;
    this.offices = offices;
    this.numbers = numbers;
    this.news = news;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /**
   * @return what gateways read: FILED or RETURNED
   */
  @Transactional
  String file(String caseId, Submission submission) {
    Case matter = dossiers.byId(caseId);
    Agreement agreement = agreements.forDecision(caseId);
    boolean returned = RETURN.equals(submission.text("decision"));
    String note = submission.optionalText(returned ? "reason" : "filing_note").orElse(null);
    if (returned) {
      giveBack(matter, agreement, note);
    } else {
      file(matter, agreement, submission);
    }
    String office = offices.of(matter, submission);
    dossiers.decide(caseId, submission, Decision.of(submission, note, office));
    return returned ? "RETURNED" : "FILED";
  }

  private void giveBack(Case matter, Agreement agreement, String note) {
    if (note == null) {
      throw InvalidInput.in("reason", "退回协议必须说明理由");
    }
    agreement.returnForRevision();
    news.returned(matter, agreement, note);
  }

  private void file(Case matter, Agreement agreement, Submission submission) {
    Jurisdiction jurisdiction = jurisdictions.byId(matter.tenantId());
    boolean fourEyes = jurisdiction.settings().flag(FourEyesPolicy.SETTING);
    new FilingPolicy(new PartyNames(jurisdiction)::of)
        .reasonAgainst(agreement)
        .or(() -> new FourEyesPolicy(fourEyes).reasonAgainst(agreement, submission.hands()))
        .ifPresent(
            reason -> {
              throw InvalidInput.because(reason);
            });
    agreement.file(
        Filing.of(
            numbers.filing(matter), submission.hand(), clock.instant(), LocalDate.now(clock)));
    matter.moveTo(Stage.FILED);
    dossiers.note(matter.id(), "协议备案", "备案号 " + agreement.filingNumber().orElseThrow());
  }
}
