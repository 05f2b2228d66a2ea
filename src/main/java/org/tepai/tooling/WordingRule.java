package org.tepai.tooling;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * Officials read names and explanations in Tasklist, and an auditor follows the clause from there:
 * every element has a Chinese name and says which clause or decision it carries.
 */
class WordingRule implements ModelRule {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    Stream<Problem> names =
        Stream.concat(
            model
                .all(FlowNode.class)
                .filter(node -> !isChinese(node.getName()))
                .map(node -> model.problem(node, "没有中文名称")),
            model
                .all(Process.class)
                .filter(process -> !isChinese(process.getName()))
                .map(process -> model.problem(process, "没有中文名称")));
    return Stream.concat(names, explanations(model));
  }

  private Stream<Problem> explanations(Model model) {
    return model
        .all(FlowNode.class)
        .filter(node -> Sources.of(node).isEmpty())
        .map(node -> model.problem(node, "说明（documentation）中没有条款编号或口径编号，例如 [CQ-2.3]、口径 X2"));
  }

  private static boolean isChinese(String text) {
    return text != null && CHINESE.matcher(text).find();
  }
}
