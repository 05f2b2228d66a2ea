package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.calendars.Deadlines;
import org.tepai.documents.DocumentOwner;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.eligibility.Findings;
import org.tepai.eligibility.GrantedException;
import org.tepai.notifications.TaskHolders;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.FormReader;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.rosters.Rosters;

/** Gathers a dossier for reading. Whether somebody may read it has been asked before. */
@Component
class CaseViews {

  private final Dossiers dossiers;
  private final Findings findings;
  private final ReadableDocuments documents;
  private final ProcessEngineClient engine;
  private final FormReader forms;
  private final Organisations organisations;
  private final People people;
  private final CaseParts parts;
  private final WaitingFor waiting;
  private final RoundNames rounds;
  private final Rosters rosters;
  private final TaskHolders holders;
  private final Deadlines deadlines;
  private final Clock clock;

  CaseViews(
      Dossiers dossiers,
      Findings findings,
      ReadableDocuments documents,
      ProcessEngineClient engine,
      FormReader forms,
      Organisations organisations,
      People people,
      CaseParts parts,
      WaitingFor waiting,
      RoundNames rounds,
      Rosters rosters,
      TaskHolders holders,
      Deadlines deadlines,
      Clock clock) {
    this.dossiers = dossiers;
    this.findings = findings;
    this.documents = documents;
    this.engine = engine;
    this.forms = forms;
    this.organisations = organisations;
    this.people = people;
    this.parts = parts;
    this.waiting = waiting;
    this.rounds = rounds;
    this.rosters = rosters;
    this.holders = holders;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** In one transaction, so that each name is fetched once however often it stands in the file. */
  @Transactional(readOnly = true)
  public CaseView of(Case file) {
    List<CaseView.Step> present =
        engine.openTasks(file.processInstanceId()).stream().map(this::step).toList();
    return new CaseView(
        head(file),
        present,
        present.isEmpty() ? waiting.of(file) : "",
        dossiers.timeline(file.id()).stream().map(this::happened).toList(),
        papers(file.id()),
        findings.judged(file.id()),
        findings.of(file.id()).stream()
            .map(
                found ->
                    new CaseView.Found(
                        found.subject(), found.level().label(), found.message(), found.clause()))
            .toList(),
        findings.exceptions(file.id()).stream().map(this::passed).toList(),
        dossiers.submissions(file.id()).stream().map(form -> handedIn(file, form)).toList());
  }

  CaseView.Head head(Case file) {
    CaseParts.Names names = parts.namesOf(List.of(file));
    return new CaseView.Head(
        file.id(),
        file.number(),
        names.matter(file),
        names.seat(file),
        file.stage().label(),
        facts(file, names),
        local(file.openedAt()),
        file.closedAt().map(this::local).orElse(null),
        file.closingReason().orElse(""),
        "/tepai/cases/" + file.id());
  }

  private List<CaseParts.Part> facts(Case file, CaseParts.Names names) {
    List<CaseParts.Part> facts = new ArrayList<>();
    facts.add(new CaseParts.Part("事项", names.matter(file)));
    String office = organisations.nameOf(dossiers.competentOffice(file, LocalDate.now(clock)));
    facts.add(new CaseParts.Part("主管部门", office));
    facts.addAll(names.parts(file));
    if (facts.stream().noneMatch(each -> each.name().equals(names.seat(file)))) {
      facts.add(new CaseParts.Part("单位", names.seat(file)));
    }
    file.roundId()
        .map(round -> rounds.nameOf(file.tenantId(), round))
        .ifPresent(round -> facts.add(new CaseParts.Part("批次", round)));
    return facts;
  }

  /** The case's own documents, and the lists that name it. */
  private List<CaseView.FileLink> papers(String caseId) {
    return Stream.concat(
            rosters.papersNaming(caseId).stream(), Stream.of(DocumentOwner.ofCase(caseId)))
        .flatMap(owner -> documents.of(owner).stream())
        .toList();
  }

  private CaseView.Step step(OpenTask task) {
    String person = task.assignee() == null ? "" : people.signed(task.assignee(), task.owner());
    LocalDateTime due = task.due() == null ? null : local(task.due().toInstant());
    return new CaseView.Step(
        task.id(),
        task.name(),
        holders.holdingNames(task),
        person,
        due,
        due != null && provisional(task, due));
  }

  private boolean provisional(OpenTask task, LocalDateTime due) {
    return deadlines.provisional(
        local(task.created().toInstant()).toLocalDate(), due.toLocalDate());
  }

  private CaseView.Happened happened(TimelineEntry entry) {
    return new CaseView.Happened(
        local(entry.happenedAt()),
        entry.title(),
        entry.officeId().map(organisations::nameOf).orElse(""),
        entry.person().map(by -> people.signed(by, entry.onBehalfOf().orElse(null))).orElse("系统"),
        entry.outcomeText(),
        entry.text().orElse(""));
  }

  private CaseView.Passed passed(GrantedException exception) {
    return new CaseView.Passed(
        exception.message(),
        exception.clause(),
        exception.reason(),
        organisations.nameOf(exception.officeId()),
        people.signed(exception.person(), exception.onBehalfOf().orElse(null)),
        local(exception.grantedAt()));
  }

  private CaseView.HandedIn handedIn(Case file, KeptSubmission form) {
    return new CaseView.HandedIn(
        form.taskName(),
        form.person() == null ? "系统" : people.signed(form.person(), form.onBehalfOf().orElse(null)),
        local(form.submittedAt()),
        forms.read(file.tenantId(), form.formId(), form.content()));
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }
}
