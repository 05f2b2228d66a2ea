package org.tepai.rosters;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the tab of a joint approval's task reads and writes. Whoever may see the task may look; only
 * the one who holds it may decide.
 */
@RestController
@RequestMapping("/tepai/api/rosters/tasks/{taskId}")
class ReviewController {

  private static final int MOST_AT_ONCE = 500;

  private final ReviewTasks tasks;
  private final ReviewingEntries reviewing;

  ReviewController(ReviewTasks tasks, ReviewingEntries reviewing) {
    this.tasks = tasks;
    this.reviewing = reviewing;
  }

  @GetMapping("/entries")
  ReviewSheet entries(@PathVariable("taskId") String taskId) {
    return reviewing.sheet(
        tasks
            .visible(taskId)
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "没有可以审核的名单，或者任务已经办结。")));
  }

  @PutMapping("/decisions")
  ReviewSheet.Saved decide(
      @PathVariable("taskId") String taskId, @RequestBody List<ReviewSheet.Draft> drafts) {
    if (drafts.contains(null)) {
      throw new Refused(HttpStatus.BAD_REQUEST, "提交的审核意见不完整。");
    }
    if (drafts.size() > MOST_AT_ONCE) {
      throw new Refused(HttpStatus.BAD_REQUEST, "一次最多保存 " + MOST_AT_ONCE + " 项。");
    }
    ReviewTask task =
        tasks.held(taskId).orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN, "请先认领任务，再逐项审核。"));
    return reviewing.save(task, drafts);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refuse(Refused refused) {
    return ResponseEntity.status(refused.status).body(Map.of("message", refused.getMessage()));
  }

  /** What was asked for is not given; the message is for the person. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Refused(HttpStatus status, String message) {
      super(message);
      this.status = status;
    }
  }
}
