package org.tepai.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tepai.ModelFolders;

/** A good model, spoiled in one place, is refused for that place. */
class ModelLintTests {

  private static final String FILE = "bpmn/shared/supplement.bpmn";

  private static final ModelLint LINT = ModelLint.ofProduct();

  private List<String> problemsAfter(String good, String bad) {
    Map<String, byte[]> files = new TreeMap<>(ModelFolders.shared());
    String model = new String(files.get(FILE), StandardCharsets.UTF_8);
    assertThat(model).contains(good);
    files.put(FILE, model.replace(good, bad).getBytes(StandardCharsets.UTF_8));
    return LINT.problems(files).stream()
        .filter(problem -> problem.file().equals(FILE))
        .map(Problem::message)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ${supplements.open(execution)}   | ${runtimeService.deleteProcessInstance(execution)} | 没有步骤组
          ${supplements.open(execution)}   | ${supplements.close(execution)}                    | 没有“close(execution)”
          ${supplements.open(execution)}   | ${supplements.open(task)}                          | 没有“open(task)”
          ${supplements.open(execution)}   | ${''.class.forName('x')}                           | 不是步骤
          ${supplementEndsAt}              | ${supplementEnd}                                   | 没有声明
          camunda:expression=              | camunda:class=                                     | 不能指定 Java 类
          bpmn:serviceTask                 | bpmn:scriptTask                                    | 不能使用脚本任务
          camunda:historyTimeToLive="P3650D" | camunda:versionTag="1"                           | 没有历史保存期限
          formRefBinding="deployment"      | formRefBinding="latest"                            | 绑定到同一次部署
          camunda:formRef="${supplementForm}" | camunda:formRef="no-such-form"                  | 没有表单“no-such-form”
          camunda:dueDate="${deadlines.workingDays(execution)}" | camunda:priority="1"                          | 没有到期时间
          name="补充申请材料"                | name="complete"                                    | 没有中文名称
          <camunda:property name="prefill" value="previous" /> | <camunda:property name="reminder.before" value="soon" /> | reminder.before 写的是“soon”
          <camunda:property name="prefill" value="previous" /> | <camunda:property name="reminder.befor" value="1" /> | 参数只能是
          <camunda:property name="prefill" value="previous" /> | <camunda:property name="reminder.arrival" value="yes" /> | 应为：true 或 false
          <camunda:property name="deadline" value="supplement.workingDays" /> | <camunda:property name="deadlien" value="supplement.workingDays" /> | 没有步骤读取参数“deadlien”，可写的有：deadline
          <camunda:property name="deadline" value="supplement.workingDays" /> | <camunda:property name="prefill" value="" /> | 缺少参数“deadline”（写有工作日数的设置）
          bpmn:timeDate                    | bpmn:timeDuration                                  | 定时只能用日期变量
          （口径 X2）。</bpmn:documentation> | 。</bpmn:documentation>                            | 没有条款编号或口径编号
          """)
  void whatMustNotBeDeployedIsNamed(String good, String bad, String complaint) {
    assertThat(problemsAfter(good, bad)).anyMatch(message -> message.contains(complaint));
  }

  @Test
  void anElementOutsideTheDiagramIsNamed() {
    assertThat(
            problemsAfter("bpmnElement=\"lapse-supplement\"", "bpmnElement=\"start-supplement\""))
        .contains("图上没有画出来");
  }

  @Test
  void anElementOutsideTheLanesIsNamed() {
    assertThat(problemsAfter("<bpmn:flowNodeRef>lapse-supplement</bpmn:flowNodeRef>", ""))
        .contains("不在任何泳道中，看不出由谁办理");
  }

  @Test
  void aTaskForNobodyIsNamed() {
    assertThat(
            problemsAfter(
                "camunda:assignee=\"${supplements.person(execution)}\""
                    + " camunda:candidateGroups=\"${supplements.candidates(execution)}\"",
                ""))
        .contains("没有办理人：须设候选组（candidateGroups）或办理人（assignee）");
  }

  @Test
  void aReminderOfWhatIsNoTaskIsNamed() {
    assertThat(
            problemsAfter(
                "<bpmn:incoming>flow-start-supplement-to-open-supplement</bpmn:incoming>",
                "<bpmn:extensionElements><camunda:properties>"
                    + "<camunda:property name=\"reminder.before\" value=\"1\" />"
                    + "</camunda:properties></bpmn:extensionElements>"
                    + "<bpmn:incoming>flow-start-supplement-to-open-supplement</bpmn:incoming>"))
        .contains("reminder.before 只能写在用户任务上，别处没有可提醒的事");
  }

  @Test
  void aFileThatIsNoModelIsNamed() {
    assertThat(problemsAfter("</bpmn:definitions>", ""))
        .singleElement()
        .asString()
        .startsWith("不是合法的模型文件");
  }

  @Test
  void aProblemTellsFileLineElementAndWhatToDo() {
    assertThat(new Problem(FILE, 7, "open-supplement", "没有中文名称"))
        .hasToString("bpmn/shared/supplement.bpmn 第 7 行：元素 open-supplement：没有中文名称");
  }
}
