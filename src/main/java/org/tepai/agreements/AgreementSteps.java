package org.tepai.agreements;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What models may ask of agreements. */
@Steps("agreements")
public class AgreementSteps {

  private final PreparingAgreement preparing;
  private final SigningAgreement signing;
  private final SettlingRefusal settling;
  private final FilingAgreement filing;
  private final Agreements agreements;
  private final Signers signers;
  private final Dossiers dossiers;

  AgreementSteps(
      PreparingAgreement preparing,
      SigningAgreement signing,
      SettlingRefusal settling,
      FilingAgreement filing,
      Agreements agreements,
      Signers signers,
      Dossiers dossiers) {
    this.preparing = preparing;
    this.signing = signing;
    this.settling = settling;
    this.filing = filing;
    this.agreements = agreements;
    this.signers = signers;
    this.dossiers = dossiers;
  }

  /** Prepares the agreement, or its next revision. */
  @Step(
      value = "准备协议：按行文生成协议，交各方签署；退回或拒签后生成新的修订版",
      parameters = {"paper 协议的行文：texts 文件夹里的文件名", "parties? 列出签约方的设置，不写为 agreement.parties"})
  public void prepare(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    preparing.prepare(
        caseId(execution),
        parameters.optionalText("paper").orElse(PreparingAgreement.PAPER_OF_EARLIER_MODELS),
        parameters.optionalText("parties").orElse(PreparingAgreement.PARTIES));
  }

  /** The parties before whom the agreement lies. */
  @Step("列出协议的签约方")
  public List<String> parties(DelegateExecution execution) {
    return agreements.ofCase(caseId(execution)).signatures().stream()
        .map(Signature::party)
        .toList();
  }

  /** Groups whose members may sign for the party of this instance. */
  @Step("本签约方的签约代表（候选组）")
  public List<String> signerGroups(DelegateExecution execution) {
    return signers.groups(matter(execution), party(execution));
  }

  /** The one person who may sign for the party of this instance, if it is one. */
  @Step("本签约方的签署人（个人由本人签署）")
  public String signerPerson(DelegateExecution execution) {
    return signers.person(matter(execution), party(execution)).orElse(null);
  }

  /** Records one party's signature or refusal. */
  @Step("记录一方签署或拒签")
  public void sign(DelegateTask task) {
    String party = AgreementVariables.PARTY.from(task);
    String outcome = signing.sign(CaseVariables.CASE_ID.from(task), party, Submissions.of(task));
    AgreementVariables.SIGNATURES_OUTCOME.set(task, outcome);
  }

  /** Records what becomes of a refused or returned agreement. */
  @Step("记录拒签或退回后的处理：修改重签或终止")
  public void settleRefusal(DelegateTask task) {
    String settlement = settling.settle(CaseVariables.CASE_ID.from(task), Submissions.of(task));
    AgreementVariables.REFUSAL_SETTLEMENT.set(task, settlement);
  }

  /** Files the agreement or returns it. */
  @Step("备案协议，或退回")
  public void file(DelegateTask task) {
    String filed = filing.file(CaseVariables.CASE_ID.from(task), Submissions.of(task));
    AgreementVariables.FILING.set(task, filed);
  }

  private static String caseId(DelegateExecution execution) {
    return CaseVariables.CASE_ID.from(execution);
  }

  private Case matter(DelegateExecution execution) {
    return dossiers.byId(caseId(execution));
  }

  private static String party(DelegateExecution execution) {
    return AgreementVariables.PARTY.from(execution);
  }
}
