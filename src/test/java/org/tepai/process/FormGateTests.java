package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormGateTests {

  private static final Map<String, Object> REFUSAL =
      Map.of("decision", "REFUSE", "reason", "成立不足一年", "officer", "a");

  private final ProcessEngine engine = GateEngine.start();
  private final GateDesk desk = GateEngine.DESK;
  private String task;
  private String instance;

  @BeforeEach
  void givenAnOpenTaskClaimedByTheClerk() {
    desk.objection = null;
    desk.received = null;
    desk.decided = null;
    desk.officers = GateDesk.OFFICERS;
    actAs("applicant");
    instance = start(Map.of("title", "入驻申请", "amount", 3)).getId();
    actAs("clerk");
    task = openTask().getId();
    engine.getTaskService().claim(task, "clerk");
  }

  @AfterEach
  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  @Test
  void givenAStartFormWhenSubmittedThenStepsReadItAndNothingBecomesAVariable() {
    assertThat(desk.received.values()).isEqualTo(Map.of("title", "入驻申请", "amount", 3));
    assertThat(desk.received.submittedBy()).isEqualTo("applicant");
    assertThat(desk.received.formId()).isEqualTo("gate-start");
    assertThat(processVariables()).containsOnlyKeys("caseId");
  }

  @Test
  void givenAStartFormWhenItIsWrongThenNoProcessBegins() {
    long before = asSystem(() -> engine.getRuntimeService().createProcessInstanceQuery().count());

    assertRefused(
        () -> start(Map.of("amount", -1, "caseId", "c9")),
        "提交未通过：表单中没有“caseId”一项，不得提交；“事项名称”必须填写；“金额”不得小于 0，现为 -1。");
    assertThat(asSystem(() -> engine.getRuntimeService().createProcessInstanceQuery().count()))
        .isEqualTo(before);
  }

  @Test
  void givenATaskWhenCreatedThenTheFormsOwnKeysAreLaidOutForItAlone() {
    assertThat(desk.asked.caseId()).isEqualTo("c1");
    assertThat(desk.asked.keys())
        .contains("summary", "case_number", "findings", "officers")
        .doesNotContain("reason", "decision");
    assertThat(desk.asked.previousKeys()).contains("reason", "decision", "notes");
    assertThat(engine.getTaskService().getVariablesLocal(task).keySet())
        .containsExactlyInAnyOrder("summary", "case_number", "findings", "officers", "reason");
    assertThat(engine.getTaskService().getVariableLocal(task, "findings").toString())
        .contains("\"message\":\"成立不足一年\"", "\"on\":\"2025-03-18\"");
  }

  @Test
  void givenATaskThatWaitedWhenOpenedThenItShowsWhatIsKnownByNow() {
    desk.officers = List.of(Map.of("value", "c", "label", "丙"));

    String shown = engine.getFormService().getTaskFormVariables(task).get("officers").toString();

    assertThat(shown).contains("丙").doesNotContain("甲");
  }

  @Test
  void givenAChoiceThatCameLaterWhenSubmittedThenItCountsAndOneThatIsGoneDoesNot() {
    desk.officers = List.of(Map.of("value", "c", "label", "丙"));

    assertRefused(() -> submit(REFUSAL), "提交未通过：“转交”的取值“a”不在可选范围内，可选：丙。");
    submit(Map.of("decision", "REFUSE", "reason", "成立不足一年", "officer", "c"));

    assertThat(desk.decided.text("officer")).isEqualTo("c");
  }

  @Test
  void givenShownDataWhenHistoryIsReadThenOnlyProcessVariablesAreThere() {
    assertThat(
            asSystem(
                () ->
                    engine
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .list()))
        .extracting("name")
        .containsExactly("caseId");
  }

  @Test
  void givenWhatTasklistSendsWhenSubmittedThenOnlyEditableValuesReachTheListener() {
    Map<String, Object> sent = new HashMap<>(REFUSAL);
    sent.put("case_number", "2025-001");
    sent.put("notes", SpinValues.jsonValue("[{\"note\":\"附一\"}]").create());

    submit(sent);

    assertThat(desk.decided.values())
        .isEqualTo(
            Map.of(
                "decision", "REFUSE",
                "reason", "成立不足一年",
                "officer", "a",
                "notes", List.of(Map.of("note", "附一"))));
    assertThat(desk.decided.taskName()).isEqualTo("审核");
    assertThat(processVariables()).containsOnlyKeys("caseId", "verification");
  }

  @Test
  void givenPlainCompleteWhenUsedThenTheFormIsCheckedJustTheSame() {
    assertRefused(
        () -> engine.getTaskService().complete(task, Map.of("approved", true)),
        "提交未通过：表单中没有“approved”一项，不得提交；“决定”必须选择。");
    assertRefused(() -> engine.getTaskService().complete(task), "提交未通过：“决定”必须选择。");

    engine.getTaskService().complete(task, REFUSAL);

    assertThat(processVariables()).containsOnlyKeys("caseId", "verification");
  }

  @Test
  void givenAWrongFormWhenSubmittedThenTheTaskStaysAndAllMistakesAreTold() {
    assertRefused(
        () -> submit(Map.of("decision", "REFUSE", "case_number", "2025-999", "officer", "c")),
        "提交未通过：“案号”只供查看，不得修改（如内容刚有更新，请刷新页面后再提交）；“转交”的取值“c”不在可选范围内，可选：甲、乙；“理由”必须填写。");
    assertThat(desk.decided).isNull();
    assertThat(openTask().getId()).isEqualTo(task);
  }

  @Test
  void givenASerialisedObjectWhenSubmittedThenItIsNeverRead() {
    Map<String, Object> sent = new HashMap<>(REFUSAL);
    sent.put(
        "notes",
        Variables.serializedObjectValue("rO0ABXNyAA==")
            .objectTypeName("java.util.ArrayList")
            .serializationDataFormat("application/x-java-serialized-object")
            .create());

    assertRefused(() -> submit(sent), "提交未通过：“notes”的内容无法识别。");
  }

  @Test
  void givenAUseCasesObjectionWhenWrappedByListenersThenItsMessageComesThrough() {
    desk.objection = "“理由”须写明条款";

    assertRefused(() -> submit(REFUSAL), "“理由”须写明条款");
    assertThat(openTask().getId()).isEqualTo(task);
    assertThat(processVariables()).containsOnlyKeys("caseId");
  }

  @Test
  void givenAnUnclaimedTaskWhenSubmittedThenThePersonIsAskedToClaimIt() {
    engine.getTaskService().setAssignee(task, null);

    assertRefused(() -> submit(REFUSAL), "请先认领任务，再提交。");
  }

  @Test
  void givenAColleaguesTaskWhenSubmittedThenItIsForbidden() {
    actAs("other");

    assertThatThrownBy(() -> submit(REFUSAL))
        .isInstanceOf(AuthorizationException.class)
        .hasMessage("任务已由他人认领，您不能提交。");
  }

  @Test
  void givenAColleaguesTaskWhenClaimedForSomebodyElseOrNobodyThenItIsForbidden() {
    assertForbidden(() -> engine.getTaskService().claim(task, "other"));
    assertForbidden(() -> engine.getTaskService().claim(task, null));
    assertThat(openTask().getAssignee()).isEqualTo("clerk");
  }

  @Test
  void givenATaskWithoutFormWhenValuesAreSentThenTheyAreRefused() {
    submit(REFUSAL);
    String next = openTask().getId();
    engine.getTaskService().claim(next, "clerk");

    assertRefused(
        () -> engine.getTaskService().complete(next, Map.of("verification", "ACCEPT")),
        "提交未通过：表单中没有“verification”一项，不得提交。");
    engine.getTaskService().complete(next);
  }

  @Test
  void givenAPersonWhenReachingPastFormsThenEveryWayIsForbidden() {
    var tasks = engine.getTaskService();
    var processes = engine.getRuntimeService();

    assertForbidden(() -> tasks.setVariable(task, "verification", "ACCEPT"));
    assertForbidden(() -> tasks.setVariableLocal(task, "case_number", "x"));
    assertForbidden(() -> tasks.removeVariable(task, "case_number"));
    assertForbidden(() -> tasks.resolveTask(task, Map.of("a", 1)));
    assertForbidden(() -> tasks.handleBpmnError(task, "any"));
    assertForbidden(() -> tasks.handleEscalation(task, "any"));
    assertForbidden(() -> processes.setVariable(instance, "verification", "ACCEPT"));
    assertForbidden(() -> processes.removeVariable(instance, "caseId"));
    assertForbidden(() -> processes.startProcessInstanceByKey("gate", Map.of("title", "x")));
    assertForbidden(() -> processes.signal(instance));
    assertForbidden(() -> processes.createMessageCorrelation("any").correlate());
    assertForbidden(() -> processes.signalEventReceived("any"));
    assertForbidden(
        () ->
            processes
                .createProcessInstanceModification(instance)
                .startAfterActivity("decide")
                .execute());
    assertThat(openTask().getId()).isEqualTo(task);
  }

  @Test
  void givenTheSystemWhenItSetsAVariableThenItIsNotHindered() {
    engine.getIdentityService().clearAuthentication();

    engine.getRuntimeService().setVariable(instance, "verification", "ACCEPT");

    assertThat(processVariables()).containsEntry("verification", "ACCEPT");
  }

  @Test
  void givenAQueryWithAnExpressionWhenItIsNotHarmlessThenItIsNotEvaluated() {
    var query = engine.getTaskService().createTaskQuery();

    assertThatThrownBy(() -> query.taskAssigneeExpression("${desk.toString()}").count())
        .isInstanceOf(BadUserRequestException.class)
        .hasMessage("查询条件中不允许使用表达式。");
    assertThat(
            engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskAssigneeExpression("${currentUser()}")
                .count())
        .isEqualTo(1);
  }

  @Test
  void givenAFormThatTasklistCannotDrawWhenDeployedThenItIsRefusedWithFileAndField() {
    engine.getIdentityService().clearAuthentication();
    var deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addString(
                "forms/shared/odd.form",
                "{\"id\":\"odd\",\"type\":\"default\",\"schemaVersion\":16,"
                    + "\"components\":[{\"type\":\"filepicker\",\"key\":\"paper\"}]}");

    assertThatThrownBy(deployment::deploy)
        .hasMessageContaining("表单不能部署")
        .hasMessageContaining(
            "forms/shared/odd.form 第 1 行：字段 paper：组件类型“filepicker”在 Tasklist 中无法显示");
  }

  private org.camunda.bpm.engine.runtime.ProcessInstance start(Map<String, Object> form) {
    String definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("gate")
            .latestVersion()
            .singleResult()
            .getId();
    return engine.getFormService().submitStartForm(definition, form);
  }

  private void submit(Map<String, Object> form) {
    engine.getFormService().submitTaskForm(task, form);
  }

  private Task openTask() {
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
  }

  private Map<String, Object> processVariables() {
    return asSystem(() -> engine.getRuntimeService().getVariables(instance));
  }

  /** Persons do not read processes. */
  private <T> T asSystem(Supplier<T> question) {
    Authentication person = engine.getIdentityService().getCurrentAuthentication();
    try {
      engine.getIdentityService().clearAuthentication();
      return question.get();
    } finally {
      engine.getIdentityService().setAuthentication(person);
    }
  }

  private void actAs(String person) {
    engine.getIdentityService().setAuthentication(person, List.of("clerks"));
  }

  private static void assertRefused(ThrowingCallable deed, String message) {
    assertThatThrownBy(deed)
        .isInstanceOf(FormFieldValidationException.class)
        .isExactlyInstanceOf(InvalidInput.class)
        .hasMessage(message);
  }

  private static void assertForbidden(ThrowingCallable deed) {
    assertThatThrownBy(deed).isExactlyInstanceOf(AuthorizationException.class);
  }
}
