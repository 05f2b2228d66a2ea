package org.tepai.postings;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.process.CaseVariables;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** What models may ask of postings. */
@Steps("postings")
public class PostingSteps {

  private final BeginningPosting beginning;

  PostingSteps(BeginningPosting beginning) {
    this.beginning = beginning;
  }

  /** Begins the posting of a case whose agreement is filed. */
  @Step("开始派驻：协议签齐并备案后计算派驻期")
  public void begin(DelegateExecution execution) {
    beginning.begin(CaseVariables.CASE_ID.from(execution));
  }
}
