package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.People;
import org.tepai.process.CaseVariables;
import org.tepai.process.InvalidInput;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskBoard;

/**
 * Urges those who have a task, in the name of somebody who waits for it: on record, and at most
 * once a day and task, because what comes every hour is not read. Whether he may see the matter has
 * been asked before.
 */
@Service
public class UrgingTask {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private final TaskBoard tasks;
  private final TaskHolders holders;
  private final ProcessEngineClient engine;
  private final Urges urges;
  private final UrgeNews news;
  private final People people;
  private final Clock clock;

  UrgingTask(
      TaskBoard tasks,
      TaskHolders holders,
      ProcessEngineClient engine,
      Urges urges,
      UrgeNews news,
      People people,
      Clock clock) {
    this.tasks = tasks;
    this.holders = holders;
    this.engine = engine;
    this.urges = urges;
    this.news = news;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param words what the person adds; may be empty
   */
  @Transactional
  public void urge(String taskId, String personId, String words) {
    OpenTask task = tasks.find(taskId).orElseThrow(() -> InvalidInput.because("这项待办已经办结，不需要再催办。"));
    List<String> urged = urged(task, personId);
    Urge urge = urge(task, personId, checked(words));
    if (!urges.keep(task.tenantId(), urge, clock.getZone())) {
      throw alreadyUrged(taskId);
    }
    news.tell(task, urge, urged);
  }

  /** Refuses words with which nobody could be urged, before many are. */
  public void check(String words) {
    checked(words);
  }

  private static String checked(String words) {
    return FreeWords.checked("催办的话", words);
  }

  /** Whether it is somebody else's duty and not urged yet today. */
  public boolean possible(OpenTask task, String personId) {
    List<String> having = having(task);
    return !having.isEmpty()
        && !isOwn(task, having, personId)
        && urges.of(task.id(), LocalDate.now(clock)).isEmpty();
  }

  /** The latest urging of each of the tasks, by task id. */
  public Map<String, Urge> latest(Collection<String> taskIds) {
    return urges.latestOf(taskIds).stream()
        .collect(Collectors.toMap(Urge::taskId, Function.identity()));
  }

  /** Every urging in a round, oldest first. */
  public List<Urge> ofRound(String roundId) {
    return urges.ofRound(roundId);
  }

  /** A vacant role is answered for by whoever answers for the organisation. */
  private List<String> having(OpenTask task) {
    List<String> having = holders.assigneeOrCandidates(task);
    return having.isEmpty() ? holders.contacts(task) : having;
  }

  /** Also of a deputy, who has the role for a while. */
  private boolean isOwn(OpenTask task, List<String> having, String personId) {
    return having.contains(personId) || tasks.entitled(task).contains(personId);
  }

  private List<String> urged(OpenTask task, String personId) {
    List<String> urged = having(task);
    if (urged.isEmpty()) {
      throw InvalidInput.because("“%s”由众人自愿认领，还没有办理人，无从催办。".formatted(task.name()));
    }
    if (isOwn(task, urged, personId)) {
      throw InvalidInput.because("“%s”就在您的待办里，请直接办理。".formatted(task.name()));
    }
    return urged;
  }

  private Urge urge(OpenTask task, String personId, String words) {
    return new Urge(
        task.id(),
        task.name(),
        engine.variable(task.id(), CaseVariables.CASE_ID).orElse(null),
        engine.variable(task.id(), CaseVariables.ROUND_ID).orElse(null),
        holders.holdingOrganisations(task).stream().findFirst().orElse(null),
        personId,
        clock.instant(),
        words);
  }

  private InvalidInput alreadyUrged(String taskId) {
    Urge first = urges.of(taskId, LocalDate.now(clock)).orElseThrow();
    String at = MINUTE.format(LocalDateTime.ofInstant(first.at(), clock.getZone()));
    return InvalidInput.because(
        "“%s”今天 %s 已由%s催办过，同一待办每天只能催办一次。"
            .formatted(first.taskName(), at, people.nameOf(first.by())));
  }
}
