package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tepai.process.Submission;

/** Where the other modules look a case up, and write down what happened to it. */
@Service
public class Dossiers {

  private final CaseRepository cases;
  private final SubmissionRepository submissions;
  private final KeepingForm keeping;
  private final TimelineRepository timeline;
  private final CasePlaces places;
  private final OutcomeWords words;
  private final Clock clock;

  Dossiers(
      CaseRepository cases,
      SubmissionRepository submissions,
      KeepingForm keeping,
      TimelineRepository timeline,
      CasePlaces places,
      OutcomeWords words,
      Clock clock) {
    this.cases = cases;
    this.submissions = submissions;
    this.keeping = keeping;
    this.timeline = timeline;
    this.places = places;
    this.words = words;
    this.clock = clock;
  }

  /**
   * @throws NoSuchElementException when there is none
   */
  public Case byId(String caseId) {
    return find(caseId).orElseThrow(() -> new NoSuchElementException("No case " + caseId));
  }

  public Optional<Case> find(String caseId) {
    return cases.findById(caseId);
  }

  /**
   * @return the case with this number, whichever jurisdiction gave it
   */
  public Optional<Case> numbered(String number) {
    return cases.findByNumber(number).stream().findFirst();
  }

  public Optional<Case> ofProcess(String processInstanceId) {
    return cases.findByProcessInstanceId(processInstanceId);
  }

  /**
   * @return the open cases of a round before the municipal decision, without loading them: a round
   *     has many cases and each office is concerned with few
   */
  public List<CaseStanding> standings(String tenantId, String roundId) {
    return cases.findStandings(tenantId, roundId, Stage.beforeDecision());
  }

  /**
   * @return the cases with these ids, by number
   */
  public List<Case> all(Collection<String> caseIds) {
    return caseIds.isEmpty() ? List.of() : cases.findByIdInOrderByNumber(caseIds);
  }

  /**
   * @return every case that a person leads a team in, closed ones included
   */
  public List<Case> ledBy(String tenantId, String personId) {
    return cases.ledBy(tenantId, personId);
  }

  /**
   * @return id of the office that serves the case's place on a day, which a reform of divisions may
   *     change; where the case has no place, of the office it was filed with, or its successor
   */
  public String competentOffice(Case file, LocalDate day) {
    return places.officeOn(file, day).id();
  }

  /**
   * The same for many cases, in one question to the database.
   *
   * @return case id to office id
   */
  public Map<String, String> competentOffices(Collection<String> caseIds, LocalDate day) {
    return all(caseIds).stream()
        .collect(Collectors.toMap(Case::id, file -> competentOffice(file, day)));
  }

  /** Keeps a form as handed in, and notes on the timeline that it was. */
  public void keep(String caseId, Submission submission, String organisationId) {
    keeping.keep(caseId, submission);
    timeline.save(
        new TimelineEntry(
                caseId,
                submission.submittedAt(),
                TimelineEntry.Kind.HANDED_IN,
                submission.taskName(),
                null)
            .by(submission.submittedBy(), submission.onBehalfOf(), organisationId));
  }

  /** Keeps the form a decision was taken with, and the decision. */
  public void decide(String caseId, Submission submission, Decision decision) {
    keeping.keep(caseId, submission);
    timeline.save(entry(caseId, decision, words.of(byId(caseId), submission, decision)));
  }

  /**
   * Keeps a decision that was taken otherwise than with a form of its own, for instance one row of
   * a roster.
   */
  public void decide(String caseId, Decision decision) {
    timeline.save(entry(caseId, decision, null));
  }

  private TimelineEntry entry(String caseId, Decision decision, String label) {
    return new TimelineEntry(
            caseId,
            clock.instant(),
            TimelineEntry.Kind.DECISION,
            decision.title(),
            decision.reason())
        .by(decision.person(), decision.onBehalfOf(), decision.organisationId())
        .decided(decision.elementId(), decision.outcome(), label);
  }

  /** Notes a fact that nobody decided. */
  public void note(String caseId, String title, String text) {
    timeline.save(new TimelineEntry(caseId, clock.instant(), TimelineEntry.Kind.NOTE, title, text));
  }

  /** Notes what a person did beside the case's own steps. */
  public void note(String caseId, String person, String organisationId, String title, String text) {
    timeline.save(
        new TimelineEntry(caseId, clock.instant(), TimelineEntry.Kind.NOTE, title, text)
            .by(person, null, organisationId));
  }

  public List<TimelineEntry> timeline(String caseId) {
    return timeline.findByCaseIdOrderByPosition(caseId);
  }

  /**
   * @return the reason given with the latest decision that had one, in the words of whoever decided
   */
  public String lastReason(String caseId) {
    return timeline(caseId).stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.DECISION)
        .flatMap(entry -> entry.text().stream())
        .reduce((earlier, later) -> later)
        .orElse("未说明理由");
  }

  /**
   * @return every form handed in for the case, in that order
   */
  public List<KeptSubmission> submissions(String caseId) {
    return submissions.findByCaseIdOrderByPosition(caseId);
  }

  /**
   * @return what was last answered to a field, whatever form asked for it; empty when nothing was
   */
  public Optional<String> answer(String caseId, String field) {
    return submissions(caseId).stream()
        .flatMap(form -> Stream.ofNullable(form.content().get(field)))
        .map(Object::toString)
        .filter(answer -> !answer.isBlank())
        .reduce((earlier, later) -> later);
  }

  /**
   * @return what was last handed in with a form; empty when it never was
   */
  public Map<String, Object> latest(String caseId, String formId) {
    return submissions
        .findFirstByCaseIdAndFormIdOrderByPositionDesc(caseId, formId)
        .map(KeptSubmission::content)
        .orElse(Map.of());
  }

  /**
   * @return what was last handed in with a form for each of many cases, in one query, by case id
   */
  public Map<String, Map<String, Object>> latest(Collection<String> caseIds, String formId) {
    return submissions.latest(caseIds, formId).stream()
        .collect(Collectors.toMap(KeptSubmission::caseId, KeptSubmission::content));
  }
}
