package org.tepai.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;

/**
 * Lets people do the tasks that wait for them, each when the habit of its kind says so. Nothing of
 * it is kept: the same task is due to be done at the same time after a restart.
 */
@Component
@ForDemonstration
class PlayedTasks {

  private static final Logger LOG = LoggerFactory.getLogger(PlayedTasks.class);

  private final Scripts scripts;
  private final TaskBoard board;
  private final Rhythm rhythm;
  private final TaskDoing doing;
  private final Clock clock;
  private final Map<String, Optional<Instant>> plans = new HashMap<>();

  PlayedTasks(Scripts scripts, TaskBoard board, Rhythm rhythm, TaskDoing doing, Clock clock) {
    this.scripts = scripts;
    this.board = board;
    this.rhythm = rhythm;
    this.doing = doing;
    this.clock = clock;
  }

  /** Does what is to be done by now. */
  void play() {
    List<OpenTask> open =
        scripts.all().stream()
            .flatMap(script -> board.open(script.jurisdiction()).stream())
            .toList();
    forgetAllBut(open);
    open.forEach(this::tryToDo);
  }

  /**
   * A task that cannot be done is left alone; the others' work goes on. One that what was done just
   * before has closed, as a supervision that is settled, is none.
   */
  private void tryToDo(OpenTask task) {
    try {
      consider(task);
    } catch (RuntimeException broken) {
      if (board.isOpen(task.id())) {
        LOG.warn("Task {} of {} cannot be played", task.key(), task.processInstanceId(), broken);
      }
      plans.put(task.id(), Optional.empty());
    }
  }

  private void consider(OpenTask task) {
    habitOf(task)
        .ifPresent(
            habit -> {
              doing.decideEntries(task, habit);
              if (planned(task, habit).filter(at -> !at.isAfter(clock.instant())).isPresent()) {
                doing.perform(task, habit);
              }
            });
  }

  private Optional<Instant> planned(OpenTask task, Script.Habit habit) {
    return plans.computeIfAbsent(
        task.id(), id -> rhythm.doneAt(task, habit, doing.dice(task, "when")));
  }

  /** A habit is written for a task, or more closely for a task with one of its forms. */
  private Optional<Script.Habit> habitOf(OpenTask task) {
    Map<String, Script.Habit> habits = scripts.of(task.tenantId()).habits();
    Script.Habit closer = habits.get(task.key() + "/" + task.formId());
    return Optional.ofNullable(closer == null ? habits.get(task.key()) : closer);
  }

  private void forgetAllBut(Collection<OpenTask> open) {
    Set<String> ids =
        open.stream().map(OpenTask::id).collect(Collectors.toCollection(HashSet::new));
    plans.keySet().retainAll(ids);
  }
}
