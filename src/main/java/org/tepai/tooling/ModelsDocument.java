package org.tepai.tooling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Tells from the models who does what until when, so that the handbook cannot drift from what is
 * executed: the build fails when the page in the tree is not the one written here.
 */
public final class ModelsDocument {

  private static final String HEAD =
      """
      # 流程一览

      本页由 `bpmn/` 下的模型生成，不要手工修改。模型改动后运行
      `mvn test -Dtest=GeneratedDocumentTests -Dtepai.write=true` 重新生成。
      """;
  private static final String TASKS =
      """

      | 环节 | 谁办理 | 表单 | 何时到期 | 条款和口径 |
      |---|---|---|---|---|
      """;
  private static final String TIMERS =
      """

      | 定时 | 到时 | 条款和口径 |
      |---|---|---|
      """;

  private ModelsDocument() {}

  /**
   * @param deployments files of each jurisdiction by their names; shared models appear once
   */
  public static String of(List<Map<String, byte[]>> deployments) {
    return HEAD
        + deployments.stream()
            .map(Deployable::new)
            .flatMap(deployment -> deployment.models().stream())
            .collect(Collectors.toMap(Model::file, model -> model, (one, same) -> one))
            .values()
            .stream()
            .sorted(java.util.Comparator.comparing(Model::file))
            .map(ModelsDocument::section)
            .collect(Collectors.joining());
  }

  private static String section(Model model) {
    String title = model.all(Process.class).map(Process::getName).collect(Collectors.joining("、"));
    String picture = model.file().replaceAll(".*/(.*)\\.bpmn", "$1.png");
    return "\n## "
        + title
        + "\n\n`"
        + model.file()
        + "`\n\n"
        + "!["
        + title
        + "](../images/models/"
        + picture
        + ")\n"
        + table(TASKS, model.all(UserTask.class).map(ModelsDocument::task))
        + table(TIMERS, model.all(TimerEventDefinition.class).map(ModelsDocument::timer));
  }

  private static String table(String head, Stream<String> rows) {
    String body = rows.collect(Collectors.joining());
    return body.isEmpty() ? "" : head + body;
  }

  private static String task(UserTask task) {
    TaskReading reading = new TaskReading(task);
    return row(
        task.getName() + " `" + task.getId() + "`",
        reading.who(),
        "`" + task.getCamundaFormRef() + "`",
        reading.due(),
        Sources.of(task));
  }

  private static String timer(TimerEventDefinition timer) {
    var event = (org.camunda.bpm.model.bpmn.instance.Event) timer.getParentElement();
    return row(
        event.getName() + " `" + event.getId() + "`",
        "`" + timer.getTimeDate().getTextContent().trim() + "`",
        Sources.of(event));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
