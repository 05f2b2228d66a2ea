package org.tepai.portal;

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
    Round round = visible(id, office, person);
    String task =
        engine.openTasks(round.processInstanceId()).stream()
            .filter(each -> isOf(each, office))
            .map(OpenTask::id)
            .findFirst()
            .orElse("");
    urge(task, person, words, told);
    return "redirect:/tepai/rounds/" + round.id();
  }

  private Round visible(String roundId, String office, SignedIn person) {
    return rounds
        .find(roundId)
        .filter(
            round ->
                roundViews.parts(round, person.personId()).stream()
                    .anyMatch(part -> part.officeId().equals(office)))
        .orElseThrow(() -> new NoSuchElementException("没有这个批次，或您看不到这个部门的报送情况。"));
  }

  private boolean isOf(OpenTask task, String office) {
    return engine.variable(task.id(), CaseVariables.OFFICE_ID).filter(office::equals).isPresent();
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
