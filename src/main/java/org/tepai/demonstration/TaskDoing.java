package org.tepai.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.process.CaseVariables;
import org.tepai.process.InvalidInput;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskBoard;

/** Does one task as one of its people would: claims it, fills the form, hands it in. */
@Component
@ForDemonstration
class TaskDoing {

  private static final Logger LOG = LoggerFactory.getLogger(TaskDoing.class);

  private final Player player;
  private final TaskBoard board;
  private final ProcessEngineClient engine;
  private final Dossiers dossiers;
  private final WithdrawingApplication withdrawing;
  private final PlayedEntries entries;

  TaskDoing(
      Player player,
      TaskBoard board,
      ProcessEngineClient engine,
      Dossiers dossiers,
      WithdrawingApplication withdrawing,
      PlayedEntries entries) {
    this.player = player;
    this.board = board;
    this.engine = engine;
    this.dossiers = dossiers;
    this.withdrawing = withdrawing;
    this.entries = entries;
  }

  /** Chance for one task: its case, its kind, how often it has come, and whose it is. */
  Dice dice(OpenTask task, String about) {
    String matter = caseOf(task).map(Case::number).orElse("");
    String doer = board.entitled(task).stream().findFirst().orElse("");
    long arrived = task.created().getTime();
    return player.dice(
        task.tenantId(), String.join("/", about, matter, task.key(), doer, "" + arrived));
  }

  void decideEntries(OpenTask task, Script.Habit habit) {
    habit.entries().ifPresent(rows -> entries.decide(task, rows, board.entitled(task)));
  }

  /** Nothing happens when another's deed has ended the task meanwhile. */
  void perform(OpenTask task, Script.Habit habit) {
    if (!board.isOpen(task.id())) {
      return;
    }
    Dice dice = dice(task, "how");
    Optional<Case> matter = caseOf(task);
    if (matter.isPresent() && dice.inPercent(habit.withdrawn())) {
      withdraw(matter.get());
      return;
    }
    Optional<String> person = personFor(task, habit, dice);
    if (person.isEmpty()) {
      return;
    }
    Script.Answer first = dice.oneByShare(habit.answers(), Script.Answer::share);
    Stream.concat(Stream.of(first), habit.otherwise().stream())
        .filter(answer -> handIn(task, answer, person.get(), dice))
        .findFirst()
        .ifPresentOrElse(
            done -> {},
            () -> LOG.warn("Nobody could do {} of {}", task.key(), matter.map(Case::number)));
  }

  private void withdraw(Case matter) {
    player.as(
        matter.applicant(),
        () -> {
          withdrawing.withdraw(matter.id(), matter.applicant());
          return null;
        });
  }

  private boolean handIn(OpenTask task, Script.Answer answer, String person, Dice dice) {
    Map<String, Object> form = new LinkedHashMap<>();
    caseOf(task)
        .flatMap(matter -> answer.previous().map(id -> dossiers.latest(matter.id(), id)))
        .ifPresent(form::putAll);
    form.keySet().removeIf(key -> answer.form().containsKey(key) && answer.form().get(key) == null);
    form.putAll(
        player.fill(task.tenantId(), answer.form(), person, dice, name -> shown(task, name)));
    try {
      return player.as(person, () -> claimAndSubmit(task, form));
    } catch (InvalidInput refused) {
      LOG.debug("{} by {} was refused: {}", task.key(), person, refused.getMessage());
      return false;
    }
  }

  private boolean claimAndSubmit(OpenTask task, Map<String, Object> form) {
    if (task.assignee() == null) {
      engine.claim(task.id());
    }
    engine.submit(task.id(), form);
    return true;
  }

  private Optional<String> personFor(OpenTask task, Script.Habit habit, Dice dice) {
    List<String> entitled = board.entitled(task);
    return dice.some(entitled, entitled.size()).stream()
        .filter(person -> !habit.unoccupied() || unoccupied(task.tenantId(), person))
        .findFirst();
  }

  private boolean unoccupied(String tenant, String person) {
    return dossiers.ledBy(tenant, person).stream().allMatch(matter -> matter.stage().closed());
  }

  private Optional<Case> caseOf(OpenTask task) {
    return engine.variable(task.id(), CaseVariables.CASE_ID).flatMap(dossiers::find);
  }

  /** What the form shows; of a list to choose from, the values that can be chosen. */
  private Object shown(OpenTask task, String name) {
    String key = name.replaceFirst("^(shown|choices)\\s+", "");
    Object value = board.shown(task.id(), key).orElse(null);
    return name.startsWith("choices") && value instanceof List<?> options
        ? StartChoices.values(options)
        : value;
  }
}
