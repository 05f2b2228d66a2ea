package org.tepai.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.ActingPerson;
import org.tepai.process.DueJobs;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TimeTravel;
import org.tepai.process.Variable;

/** The offices, enterprises and units of a test, acting through the doors of real users. */
@Component
public class World {

  public static final String TENANT = "chongqing";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final ProcessEngineClient engine;
  private final ActingPerson acting;
  private final TimeTravel time;
  private final Dossiers dossiers;
  private final DueJobs jobs;
  private final Clock clock;

  World(
      ProcessEngineClient engine,
      ActingPerson acting,
      TimeTravel time,
      Dossiers dossiers,
      DueJobs jobs,
      Clock clock) {
    this.engine = engine;
    this.acting = acting;
    this.time = time;
    this.dossiers = dossiers;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * @param instant local time, for instance {@code 2025-03-18T09:00}
   */
  public World at(String instant) {
    time.standAt(instantOf(instant));
    return this;
  }

  /** Time passes until then; whatever is due on the way happens at its own instant. */
  public World until(String instant) {
    jobs.runUntil(instantOf(instant));
    return this;
  }

  private static Instant instantOf(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  /**
   * @return process instance id of the round
   */
  public String roundPublished(String roundId) {
    return acting.as(
        "bureau.publisher",
        () ->
            engine.start(
                TENANT,
                "selection-round",
                Map.of(
                    "round", roundId,
                    "notice_title", "关于开展企业科技特派员团选派工作的通知",
                    "notice_text", "请各区县科技主管部门组织企业提出需求并按期报送推荐名单。")));
  }

  /** An enterprise hands in its application; the journey goes on from there. */
  public Journey applies(String enterpriseId, Map<String, Object> form) {
    String instance =
        acting.as(enterpriseId + ".contact", () -> engine.start(TENANT, "team-application", form));
    return new Journey(this, dossiers.ofProcess(instance).orElseThrow().id());
  }

  public Journey applies(String enterpriseId) {
    return applies(enterpriseId, Forms.enterpriseApplication());
  }

  /** Somebody starts a process of a jurisdiction; the journey follows the case it opens. */
  public Journey starts(String tenant, String person, String process, Map<String, Object> form) {
    return follows(acting.as(person, () -> engine.start(tenant, process, form)));
  }

  /** The case that a process instance is about. */
  public Journey follows(String processInstance) {
    return new Journey(this, dossiers.ofProcess(processInstance).orElseThrow().id());
  }

  Case file(String caseId) {
    return dossiers.byId(caseId);
  }

  String competentOffice(String caseId) {
    return dossiers.competentOffice(file(caseId), LocalDate.now(clock));
  }

  /**
   * @throws NoSuchElementException telling which tasks are open when there is no such one
   */
  public OpenTask task(String rootProcessInstanceId, String key) {
    List<OpenTask> open = engine.openTasks(rootProcessInstanceId);
    return open.stream()
        .filter(task -> task.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No task " + key + "; open: " + open.stream().map(OpenTask::key).toList()));
  }

  public String partyOf(OpenTask signature) {
    return engine.variable(signature.id(), Variable.text("party")).orElseThrow();
  }

  public List<OpenTask> tasks(String rootProcessInstanceId) {
    return engine.openTasks(rootProcessInstanceId);
  }

  /** The person claims the task unless it is already his, and hands the form in. */
  public void does(String person, OpenTask task, Map<String, Object> form) {
    acting.as(
        person,
        () -> {
          if (!person.equals(task.assignee())) {
            engine.claim(task.id());
          }
          engine.submit(task.id(), form);
          return null;
        });
  }
}
