package org.tepai.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.dossiers.Case;
import org.tepai.notifications.UrgingTask;
import org.tepai.process.CaseVariables;
import org.tepai.process.InvalidInput;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.rosters.OfficeRoster;
import org.tepai.rosters.Round;
import org.tepai.rosters.Rounds;
import org.tepai.security.SignedIn;

/** Urging from the page of a case or a round, by whoever may see what he urges. */
@Controller
class UrgingPages {

  private final VisibleCases cases;
  private final Rounds rounds;
  private final RoundViews roundViews;
  private final ProcessEngineClient engine;
  private final UrgingTask urging;

  UrgingPages(
      VisibleCases cases,
      Rounds rounds,
      RoundViews roundViews,
      ProcessEngineClient engine,
      UrgingTask urging) {
    this.cases = cases;
    this.rounds = rounds;
    this.roundViews = roundViews;
    this.engine = engine;
    this.urging = urging;
  }

  @PostMapping("/tepai/cases/{id}/urge")
  String ofCase(
      SignedIn person,
      @PathVariable("id") String id,
      @RequestParam(name = "task", defaultValue = "") String task,
      @RequestParam(name = "words", defaultValue = "") String words,
      RedirectAttributes told) {
    Case file = cases.byId(id, person);
    boolean own =
        engine.openTasks(file.processInstanceId()).stream()
            .anyMatch(each -> each.id().equals(task));
    urge(own ? task : "", person, words, told);
    return "redirect:/tepai/cases/" + file.id();
  }

  @PostMapping("/tepai/rounds/{id}/urge")
  String ofRound(
      SignedIn person,
      @PathVariable("id") String id,
      @RequestParam(name = "office", defaultValue = "") String office,
      @RequestParam(name = "words", defaultValue = "") String words,
      RedirectAttributes told) {
    Round round = visible(id, person);
    if (roundViews.parts(round, person.personId()).stream()
        .noneMatch(part -> part.officeId().equals(office))) {
      throw new NoSuchElementException("您看不到这个部门的报送情况。");
    }
    urge(tasks(round).getOrDefault(office, ""), person, words, told);
    return "redirect:/tepai/rounds/" + round.id();
  }

  /** All that have not submitted yet at once; who was urged today already is left alone. */
  @PostMapping("/tepai/rounds/{id}/urge-all")
  String ofAll(
      SignedIn person,
      @PathVariable("id") String id,
      @RequestParam(name = "words", defaultValue = "") String words,
      RedirectAttributes told) {
    Round round = visible(id, person);
    try {
      urging.check(words);
      told.addFlashAttribute(
          "told", "已催办 %d 个机构；今天已催办过的不再重复。".formatted(urgeAwaited(round, person, words)));
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
    }
    return "redirect:/tepai/rounds/" + round.id();
  }

  private long urgeAwaited(Round round, SignedIn person, String words) {
    Map<String, String> tasks = tasks(round);
    return roundViews.parts(round, person.personId()).stream()
        .filter(OfficeRoster::awaited)
        .filter(part -> succeeds(tasks.getOrDefault(part.officeId(), ""), person, words))
        .count();
  }

  private boolean succeeds(String task, SignedIn person, String words) {
    try {
      urging.urge(task, person.personId(), words);
      return true;
    } catch (InvalidInput notNow) {
      return false;
    }
  }

  private Round visible(String roundId, SignedIn person) {
    return rounds
        .find(roundId)
        .filter(round -> person.tenantIds().contains(round.tenantId()))
        .orElseThrow(() -> new NoSuchElementException("这个批次还没有发布通知。"));
  }

  /** The open task of each office, by office id. */
  private Map<String, String> tasks(Round round) {
    Map<String, String> tasks = new HashMap<>();
    for (OpenTask task : engine.openTasks(round.processInstanceId())) {
      engine
          .variable(task.id(), CaseVariables.OFFICE_ID)
          .ifPresent(office -> tasks.put(office, task.id()));
    }
    return tasks;
  }

  private void urge(String task, SignedIn person, String words, RedirectAttributes told) {
    try {
      urging.urge(task, person.personId(), words);
      told.addFlashAttribute("told", "已催办，办理人会收到系统消息和邮件。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
    }
  }
}
