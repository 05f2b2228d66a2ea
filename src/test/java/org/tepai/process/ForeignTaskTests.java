package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/**
 * Whoever has learnt the id of a foreign task is refused whatever he asks of it; comments and
 * attachments, where the engine asks nobody, are refused to everybody.
 */
@TepaiTest
class ForeignTaskTests {

  @Autowired World world;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired ActingPerson acting;

  private String task;

  @Test
  void givenATaskWhenStrangersAskForItByItsIdThenTheyAreRefusedWhateverTheyAsk() {
    world.at("2025-03-19T09:00");
    Journey journey = world.applies("e0003").verified();
    task = journey.task("apply-as-team").id();
    String neighbour = journey.office().equals("d500112") ? "d500113" : "d500112";
    List<String> strangers = List.of(neighbour + ".clerk", "e0004.contact", "d150203.clerk");
    for (String stranger : strangers) {
      for (Map.Entry<String, ThrowingCallable> asked : askedOfATask(stranger).entrySet()) {
        assertThatThrownBy(() -> asPerson(stranger, asked.getValue()))
            .as(stranger + " asks " + asked.getKey())
            .isInstanceOf(AuthorizationException.class);
      }
    }
    assertThat(journey.task("apply-as-team").assignee()).isNotIn(strangers);
  }

  @Test
  void givenCommentsAndAttachmentsWhenEvenTheTasksOwnPersonAsksThenTheyAreRefused() {
    Journey journey = world.at("2025-03-19T09:00").applies("e0003");
    task = journey.task("verify-enterprise").id();
    String instance = journey.file().processInstanceId();
    String clerk = journey.clerk();
    String kept = acting.asSystem(() -> tasks.createComment(task, instance, "内部意见").getId());

    assertRefused(clerk, () -> tasks.createComment(task, instance, "x"));
    assertRefused(clerk, () -> tasks.getTaskComments(task));
    assertRefused(clerk, () -> tasks.getTaskComment(task, kept));
    assertRefused(clerk, () -> tasks.getProcessInstanceComments(instance));
    assertRefused(clerk, () -> tasks.updateTaskComment(task, kept, "x"));
    assertRefused(clerk, () -> tasks.deleteTaskComment(task, kept));
    assertRefused(clerk, () -> tasks.deleteProcessInstanceComments(instance));
    assertRefused(clerk, () -> tasks.createAttachment("a", task, instance, "n", "d", "http://x"));
    assertRefused(clerk, () -> tasks.getTaskAttachments(task));
    assertRefused(clerk, () -> tasks.getProcessInstanceAttachments(instance));
    assertRefused(clerk, () -> tasks.getAttachment("x"));
    assertRefused(clerk, () -> tasks.getAttachmentContent("x"));
    assertRefused(clerk, () -> tasks.getTaskAttachmentContent(task, "x"));
    assertRefused(clerk, () -> tasks.deleteAttachment("x"));
    assertRefused(clerk, () -> tasks.deleteTaskAttachment(task, "x"));
    assertThat(acting.asSystem(() -> tasks.getTaskComments(task))).hasSize(1);
  }

  private void assertRefused(String person, ThrowingCallable deed) {
    assertThatThrownBy(() -> asPerson(person, deed)).isInstanceOf(AuthorizationException.class);
  }

  /** What Tasklist's own interface, and beyond it the engine's, takes a task's id for. */
  private Map<String, ThrowingCallable> askedOfATask(String stranger) {
    Map<String, ThrowingCallable> asked = new LinkedHashMap<>();
    asked.put("its people", () -> tasks.getIdentityLinksForTask(task));
    asked.put("its variables", () -> tasks.getVariables(task));
    asked.put("one variable", () -> tasks.getVariable(task, "enterprise_name"));
    asked.put("one typed", () -> tasks.getVariableTyped(task, "enterprise_name"));
    asked.put("its form", () -> forms.getTaskFormData(task));
    asked.put("its drawn form", () -> forms.getDeployedTaskForm(task));
    asked.put("its rendered form", () -> forms.getRenderedTaskForm(task));
    asked.put("its form's values", () -> forms.getTaskFormVariables(task));
    asked.put("to claim it", () -> tasks.claim(task, stranger));
    asked.put("to give it back", () -> tasks.setAssignee(task, null));
    asked.put("to have it", () -> tasks.setAssignee(task, stranger));
    asked.put("to own it", () -> tasks.setOwner(task, stranger));
    asked.put("to complete it", () -> tasks.complete(task));
    asked.put("to submit it", () -> forms.submitTaskForm(task, Forms.teamApplication(3)));
    asked.put("to offer it", () -> tasks.addCandidateUser(task, stranger));
    asked.put("to delegate it", () -> tasks.delegateTask(task, stranger));
    asked.put("to delete it", () -> tasks.deleteTask(task));
    asked.put("to put it off", () -> tasks.setDueDate(task, null));
    asked.put("to remark on it", () -> tasks.createComment(task, null, "x"));
    asked.put("its comments", () -> tasks.getTaskComments(task));
    asked.put("one comment", () -> tasks.getTaskComment(task, "x"));
    asked.put("to attach", () -> tasks.createAttachment("a", task, null, "n", "d", "http://x"));
    asked.put("its attachments", () -> tasks.getTaskAttachments(task));
    asked.put("one attachment", () -> tasks.getTaskAttachment(task, "x"));
    asked.put("its events", () -> tasks.getTaskEvents(task));
    asked.put("its parts", () -> tasks.getSubTasks(task));
    return asked;
  }

  private void asPerson(String person, ThrowingCallable deed) {
    acting.as(
        person,
        () -> {
          try {
            deed.call();
          } catch (RuntimeException refused) {
            throw refused;
          } catch (Throwable other) {
            throw new IllegalStateException(other);
          }
          return null;
        });
  }
}
