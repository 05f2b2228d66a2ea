package org.tepai.rosters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.tepai.dossiers.Case;
import org.tepai.process.OpenTask;

/** One round on its way, told step by step by the offices that move it. */
final class PlayedRound {

  private final PlayedRounds desk;
  private final String instance;
  private final String id;

  PlayedRound(PlayedRounds desk, String instance, String id) {
    this.desk = desk;
    this.instance = instance;
    this.id = id;
  }

  String id() {
    return id;
  }

  Round round() {
    return desk.rounds.byId(id);
  }

  OfficeRoster roster(String officeId) {
    return desk.rounds.roster(id, officeId);
  }

  List<RosterEntry> entries(String officeId) {
    return desk.rosters.of(id, officeId);
  }

  List<String> openTasks() {
    return desk.world.tasks(instance).stream().map(OpenTask::key).distinct().toList();
  }

  List<String> openTasks(String officeId) {
    return desk.world.tasks(instance).stream()
        .filter(task -> officeId.equals(desk.officeOf(task)))
        .map(OpenTask::key)
        .toList();
  }

  OpenTask task(String key) {
    return desk.world.task(instance, key);
  }

  OpenTask task(String key, String officeId) {
    return desk.world.tasks(instance).stream()
        .filter(task -> task.key().equals(key))
        .filter(task -> officeId.equals(desk.officeOf(task)))
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("No task " + key + " of " + officeId + " is open"));
  }

  PlayedRound recommends(String officeId, Case... named) {
    List<String> numbers = Arrays.stream(named).map(Case::number).toList();
    return submits(officeId, Map.of("selected_cases", numbers));
  }

  PlayedRound recommendsNobody(String officeId) {
    return submits(officeId, Map.of("none_this_round", true));
  }

  PlayedRound submits(String officeId, Map<String, Object> form) {
    return does(officeId + ".clerk", "submit-roster", officeId, form);
  }

  PlayedRound does(String person, String key, String officeId, Map<String, Object> form) {
    desk.world.does(person, task(key, officeId), form);
    return this;
  }

  /** Every office that has not handed in says that it has nobody. */
  PlayedRound othersRecommendNobody() {
    for (OpenTask task : desk.world.tasks(instance)) {
      if (task.key().equals("submit-roster")) {
        desk.world.does(desk.officeOf(task) + ".clerk", task, Map.of("none_this_round", true));
      }
    }
    return this;
  }

  /** No other office hands in by its day, and the round goes on without them. */
  PlayedRound othersLetTheDayPass() {
    desk.passes("2025-04-01T00:00:01");
    return this;
  }

  /** Asynchronous steps that wait for nothing but a worker. */
  PlayedRound worksOn() {
    desk.jobs.runWaiting();
    return this;
  }

  /** A deciding office says the same to all entries, except to those named. */
  PlayedRound says(String person, String officeId, String decision, Map<String, String> except) {
    OpenTask task = task("decide", officeId);
    desk.claim(person, task);
    desk.say(
        person,
        task,
        desk.rosters.of(id).stream()
            .map(
                entry ->
                    new ReviewSheet.Draft(
                        entry.caseId(),
                        except.getOrDefault(entry.caseId(), decision),
                        "依据第" + entry.position() + "项材料"))
            .toList());
    return this;
  }

  PlayedRound completesReview(String person, String officeId) {
    return does(person, "decide", officeId, Map.of("confirmed", true));
  }

  PlayedRound published() {
    desk.world.does("bureau.publisher", task("publish-roster"), Map.of("title", "第一批企业科技特派员团名单"));
    return worksOn();
  }
}
