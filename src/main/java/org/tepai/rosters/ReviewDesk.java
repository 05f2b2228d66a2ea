package org.tepai.rosters;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tepai.process.InvalidInput;

/**
 * Decisions on entries for code that acts for a person, with the same rights as the table on the
 * screen has.
 */
@Service
public class ReviewDesk {

  private final ReviewTasks tasks;
  private final ReviewingEntries reviewing;

  ReviewDesk(ReviewTasks tasks, ReviewingEntries reviewing) {
    this.tasks = tasks;
    this.reviewing = reviewing;
  }

  /**
   * What is said to one entry.
   *
   * @param decision AGREE, RETURN or REFUSE
   * @param reason may be null with AGREE
   */
  public record Said(String caseId, String decision, String reason) {}

  /**
   * @return the cases to which the acting person's office has said nothing yet; empty when the
   *     person may not see the task
   */
  public List<String> undecided(String taskId) {
    return tasks
        .visible(taskId)
        .map(reviewing::sheet)
        .map(
            sheet ->
                sheet.entries().stream()
                    .filter(line -> line.decision() == null)
                    .map(ReviewSheet.Line::caseId)
                    .toList())
        .orElse(List.of());
  }

  /**
   * @throws InvalidInput when the acting person does not hold the task, or one of them is not kept
   */
  public void decide(String taskId, List<Said> said) {
    ReviewTask task = tasks.held(taskId).orElseThrow(() -> InvalidInput.because("请先认领任务，再逐项审核"));
    List<ReviewSheet.Draft> drafts =
        said.stream()
            .map(each -> new ReviewSheet.Draft(each.caseId(), each.decision(), each.reason()))
            .toList();
    reviewing.save(task, drafts).errors().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw InvalidInput.because(problem.message());
            });
  }
}
