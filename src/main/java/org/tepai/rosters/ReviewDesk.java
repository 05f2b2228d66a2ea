package org.tepai.rosters;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Rosters rosters;
  private final EntryDecisions decisions;

  ReviewDesk(
      ReviewTasks tasks, ReviewingEntries reviewing, Rosters rosters, EntryDecisions decisions) {
    this.tasks = tasks;
    this.reviewing = reviewing;
    this.rosters = rosters;
    this.decisions = decisions;
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
    return tasks.visible(taskId).map(this::undecided).orElse(List.of());
  }

  private List<String> undecided(ReviewTask task) {
    Set<String> said =
        decisions.of(task.roundId(), task.officeId()).stream()
            .map(EntryDecision::caseId)
            .collect(Collectors.toSet());
    return rosters.of(task.roundId()).stream()
        .map(RosterEntry::caseId)
        .filter(caseId -> !said.contains(caseId))
        .toList();
  }

  /**
   * @return by case id why what was said of it is not kept; empty when all of it is
   * @throws InvalidInput when the acting person does not hold the task
   */
  public Map<String, String> decide(String taskId, List<Said> said) {
    ReviewTask task = tasks.held(taskId).orElseThrow(() -> InvalidInput.because("请先认领任务，再逐项审核"));
    List<ReviewSheet.Draft> drafts =
        said.stream()
            .map(each -> new ReviewSheet.Draft(each.caseId(), each.decision(), each.reason()))
            .toList();
    return reviewing.save(task, drafts).errors().stream()
        .collect(Collectors.toMap(ReviewSheet.Problem::caseId, ReviewSheet.Problem::message));
  }
}
