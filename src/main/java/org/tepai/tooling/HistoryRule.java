package org.tepai.tooling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A process says how long its history is kept; the engine would refuse it later, less kindly. */
class HistoryRule implements ModelRule {

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return model
        .all(Process.class)
        .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
        .map(process -> model.problem(process, "没有历史保存期限（historyTimeToLive），例如 P3650D"));
  }
}
