package org.tepai.supervision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What the model of a supervision asks for; only forwards. */
@Steps("supervision")
public class SupervisionSteps {

  private final Supervisors supervisors;
  private final Supervising supervising;
  private final EndingSupervision ending;

  SupervisionSteps(Supervisors supervisors, Supervising supervising, EndingSupervision ending) {
    this.supervisors = supervisors;
    this.supervising = supervising;
    this.ending = ending;
  }

  @Step("督办由谁办理：上级部门确定的专人所在岗位")
  public String candidates(DelegateExecution execution) {
    return supervisors.groupFor(SupervisionVariables.SUPERVISION_ID.from(execution));
  }

  @Step("在任务名称中写明被督办的部门")
  public void entitle(DelegateTask task) {
    String office = supervisors.officeName(SupervisionVariables.SUPERVISION_ID.from(task));
    task.setName(task.getName() + "：" + office);
  }

  @Step("记录督办措施，告知被督办的部门，记入有关案卷")
  public void record(DelegateTask task) {
    supervising.record(SupervisionVariables.SUPERVISION_ID.from(task), Submissions.of(task));
  }

  @Step("逾期事项已全部办结，督办结束")
  public void clear(DelegateExecution execution) {
    ending.clear(SupervisionVariables.SUPERVISION_ID.from(execution));
  }
}
