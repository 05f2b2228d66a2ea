package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.Folders;

class DeadlineStepsTests {

  private static final String TENANT = "chongqing";

  @Test
  void theElementNamesTheSettingThatGivesTheNumberOfDays() {
    assertThat(steps("2026-02-12T02:00:00Z").workingDays(at("supplement.workingDays")))
        .isEqualTo(Date.from(Instant.parse("2026-02-26T15:59:59.999Z")));
  }

  @Test
  void aSettingThatDoesNotExistIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps("2026-02-12T02:00:00Z").workingDays(at("supplement.workingdays")))
        .withMessageContaining("supplement.workingdays");
  }

  private static DeadlineSteps steps(String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"));
    Deadlines deadlines = new Deadlines(Folders.all(), OfficialHolidays.workingDays(), clock);
    return new DeadlineSteps(deadlines, Folders.all());
  }

  private static DelegateExecution at(String setting) {
    BpmnModelInstance model = Bpmn.createExecutableProcess("p").startEvent().userTask("t").done();
    UserTask task = model.getModelElementById("t");
    CamundaProperties properties = model.newInstance(CamundaProperties.class);
    CamundaProperty property = model.newInstance(CamundaProperty.class);
    property.setCamundaName("deadline");
    property.setCamundaValue(setting);
    properties.addChildElement(property);
    task.builder().addExtensionElement(properties);
    DelegateExecution execution = mock(DelegateExecution.class);
    when(execution.getTenantId()).thenReturn(TENANT);
    when(execution.getBpmnModelElementInstance()).thenReturn((FlowElement) task);
    return execution;
  }
}
