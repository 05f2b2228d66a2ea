package org.tepai.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.rosters.ReviewDesk;

/** Decides rows of a roster, some at a time, as a reviewer does in the table of the task. */
@Component
@ForDemonstration
class PlayedEntries {

  private final Player player;
  private final ReviewDesk desk;
  private final ProcessEngineClient engine;
  private final Rhythm rhythm;
  private final Clock clock;

  PlayedEntries(
      Player player, ReviewDesk desk, ProcessEngineClient engine, Rhythm rhythm, Clock clock) {
    this.player = player;
    this.desk = desk;
    this.engine = engine;
    this.rhythm = rhythm;
    this.clock = clock;
  }

  /**
   * @param entitled who may do the task; the first of them does
   */
  void decide(OpenTask task, Script.Entries rows, List<String> entitled) {
    Dice pace = player.dice(task.tenantId(), "entries/" + task.key() + "/" + entitled);
    if (entitled.isEmpty()
        || clock
            .instant()
            .isBefore(
                rhythm.workingDaysAfter(task.created().toInstant(), rows.after().draw(pace)))) {
      return;
    }
    String person = entitled.get(0);
    player.as(person, () -> decideSome(task, rows, person));
  }

  private Void decideSome(OpenTask task, Script.Entries rows, String person) {
    List<String> undecided = desk.undecided(task.id());
    if (undecided.isEmpty()) {
      return null;
    }
    if (task.assignee() == null) {
      engine.claim(task.id());
    }
    List<ReviewDesk.Said> said =
        undecided.stream()
            .limit(rows.atOnce())
            .map(caseId -> say(task, rows, person, caseId))
            .toList();
    desk.decide(task.id(), said).forEach((caseId, why) -> refuse(task, caseId, why));
    return null;
  }

  /** What the product does not let pass is refused for the reason it gives. */
  private void refuse(OpenTask task, String caseId, String why) {
    desk.decide(task.id(), List.of(new ReviewDesk.Said(caseId, "REFUSE", why)));
  }

  private ReviewDesk.Said say(OpenTask task, Script.Entries rows, String person, String caseId) {
    Dice dice = player.dice(task.tenantId(), "entry/" + caseId + "/" + task.created().getTime());
    Map<String, Object> said = dice.oneByShare(rows.answers(), Script.Answer::share).form();
    Map<String, Object> filled = player.fill(task.tenantId(), said, person, dice, name -> null);
    return new ReviewDesk.Said(
        caseId, (String) filled.get("decision"), (String) filled.get("reason"));
  }
}
