package org.tepai.portal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.People;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.Representation;
import org.tepai.security.SignedIn;

/** What the tabs in Tasklist ask for. */
@RestController
@RequestMapping("/tepai/api")
class TaskInterface {

  private final ProcessEngineClient engine;
  private final Representation representation;
  private final People people;
  private final Dossiers dossiers;
  private final CaseAccess access;
  private final CaseViews views;
  private final CaseNumbers numbers;
  private final RoundNames rounds;
  private final RoundViews roundViews;
  private final ObjectProvider<DemonstrationClockView> demonstration;
  private final AuditTrail trail;
  private final Clock clock;

  TaskInterface(
      ProcessEngineClient engine,
      Representation representation,
      People people,
      Dossiers dossiers,
      CaseAccess access,
      CaseViews views,
      CaseNumbers numbers,
      RoundNames rounds,
      RoundViews roundViews,
      ObjectProvider<DemonstrationClockView> demonstration,
      AuditTrail trail,
      Clock clock) {
    this.engine = engine;
    this.representation = representation;
    this.people = people;
    this.dossiers = dossiers;
    this.access = access;
    this.views = views;
    this.numbers = numbers;
    this.rounds = rounds;
    this.roundViews = roundViews;
    this.demonstration = demonstration;
    this.trail = trail;
    this.clock = clock;
  }

  /** The server's time; a browser follows it in a demonstration. */
  record ServerClock(OffsetDateTime now, boolean demonstration) {}

  /**
   * What stands beside a task: the dossier of its case, or the documents of its round.
   *
   * @param absent in whose place the reader does it; null when it is his own to do
   * @param numbers masked; in full the case's page shows them
   */
  record BesideTask(
      String absent,
      CaseView.Head head,
      RoundHead round,
      List<CaseView.Happened> timeline,
      List<CaseView.FileLink> documents,
      List<CaseView.Found> findings,
      List<CaseView.Passed> exceptions,
      List<CaseNumbers.Line> numbers) {}

  /** Which round it is. */
  record RoundHead(String id, String name, String url) {}

  @GetMapping("/clock")
  ServerClock clock() {
    return new ServerClock(OffsetDateTime.now(clock), demonstration.getIfAvailable() != null);
  }

  @GetMapping("/cases/by-task/{taskId}")
  BesideTask byTask(SignedIn person, @PathVariable("taskId") String taskId) {
    OpenTask task =
        engine.task(taskId).orElseThrow(() -> new NoSuchElementException("任务已不存在，可能已由他人办结。"));
    return engine
        .variable(task.id(), CaseVariables.CASE_ID)
        .map(caseId -> ofCase(task, caseId, person))
        .or(
            () ->
                engine
                    .variable(task.id(), CaseVariables.ROUND_ID)
                    .map(id -> ofRound(task, id, person)))
        .orElseThrow(() -> new NoSuchElementException("此任务没有案卷材料。"));
  }

  private BesideTask ofCase(OpenTask task, String caseId, SignedIn person) {
    Case file =
        dossiers
            .find(caseId)
            .filter(found -> access.maySee(found, person.personId()))
            .orElseThrow(() -> new NoSuchElementException("对接成功后即可查看案卷材料；需求内容见“办理”。"));
    trail.recordOnceAnHour(
        AuditedAct.READ_CASE, AuditedMatter.ofCase(file.tenantId(), file.id(), file.number()));
    CaseView view = views.of(file);
    return new BesideTask(
        absent(task, person),
        view.head(),
        null,
        view.timeline(),
        view.documents(),
        view.findings(),
        view.exceptions(),
        numbers.of(file, person.personId()));
  }

  private String absent(OpenTask task, SignedIn person) {
    boolean others = task.assignee() != null && !task.assignee().equals(person.personId());
    return others
        ? null
        : representation.behind(task.id(), person.personId()).map(people::nameOf).orElse(null);
  }

  private BesideTask ofRound(OpenTask task, String roundId, SignedIn person) {
    String name = rounds.nameOf(task.tenantId(), roundId);
    return new BesideTask(
        absent(task, person),
        null,
        new RoundHead(roundId, name, "/tepai/rounds/" + roundId),
        List.of(),
        roundViews.documents(roundId),
        List.of(),
        List.of(),
        List.of());
  }
}
