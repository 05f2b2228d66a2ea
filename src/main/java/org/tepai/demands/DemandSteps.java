package org.tepai.demands;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.process.CaseVariables;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What models do with demands. */
@Steps("demands")
public class DemandSteps {

  private final RegisteringDemand registering;
  private final VerifyingApplication verifying;
  private final ListingDemand listing;

  DemandSteps(
      RegisteringDemand registering, VerifyingApplication verifying, ListingDemand listing) {
    this.registering = registering;
    this.verifying = verifying;
    this.listing = listing;
  }

  @Step("登记企业需求，归入可报送的批次")
  public void register(DelegateExecution execution) {
    CaseVariables.ROUND_ID.set(
        execution, registering.register(CaseVariables.CASE_ID.from(execution)));
  }

  @Step("记录核验意见")
  public void verify(DelegateTask task) {
    DemandVariables.VERIFICATION.set(
        task, verifying.verify(CaseVariables.CASE_ID.from(task), Submissions.of(task)));
  }

  @Step("向派出单位发布需求")
  public void list(DelegateExecution execution) {
    listing.list(CaseVariables.CASE_ID.from(execution));
  }
}
