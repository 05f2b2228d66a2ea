package org.tepai.rosters;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.process.ActingPerson;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.Representation;

/** Finds what a person may do with a joint approval's task: look when visible, write when held. */
@Component
class ReviewTasks {

  private static final String FORM = "joint-approval";

  private final ProcessEngineClient engine;
  private final ActingPerson actingPerson;
  private final Representation representation;

  ReviewTasks(
      ProcessEngineClient engine, ActingPerson actingPerson, Representation representation) {
    this.engine = engine;
    this.representation = representation;
    this.actingPerson = actingPerson;
  }

  /**
   * @return the task, when it is a joint approval's that the acting person may see
   */
  Optional<ReviewTask> visible(String taskId) {
    return actingPerson
        .current()
        .flatMap(person -> open(taskId).map(task -> reviewTask(task, person)));
  }

  /**
   * @return the task, when the acting person has claimed it
   */
  Optional<ReviewTask> held(String taskId) {
    return actingPerson
        .current()
        .flatMap(
            person ->
                open(taskId)
                    .filter(task -> person.equals(task.assignee()))
                    .map(task -> reviewTask(task, person)));
  }

  private Optional<OpenTask> open(String taskId) {
    return engine.task(taskId).filter(task -> FORM.equals(task.formId()));
  }

  private ReviewTask reviewTask(OpenTask task, String person) {
    return new ReviewTask(
        engine.variable(task.id(), CaseVariables.ROUND_ID).orElseThrow(),
        engine.variable(task.id(), CaseVariables.OFFICE_ID).orElseThrow(),
        person,
        representation.behind(task.id(), person).orElse(null));
  }
}
