package org.tepai.rosters;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;
import org.tepai.process.ActingPerson;
import org.tepai.process.CaseVariables;
import org.tepai.process.DueJobs;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/** What the tests of rounds need of the product: its doors, its clock and its books. */
@Component
class PlayedRounds {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  final World world;
  final Rounds rounds;
  final Rosters rosters;
  final DueJobs jobs;
  final ProcessEngineClient engine;
  private final ActingPerson acting;
  private final ReviewTasks tasks;
  private final ReviewingEntries reviewing;
  private final Dossiers dossiers;
  private final Organisations organisations;

  PlayedRounds(
      World world,
      Rounds rounds,
      Rosters rosters,
      DueJobs jobs,
      ProcessEngineClient engine,
      ActingPerson acting,
      ReviewTasks tasks,
      ReviewingEntries reviewing,
      Dossiers dossiers,
      Organisations organisations) {
    this.world = world;
    this.rounds = rounds;
    this.rosters = rosters;
    this.jobs = jobs;
    this.engine = engine;
    this.acting = acting;
    this.tasks = tasks;
    this.reviewing = reviewing;
    this.dossiers = dossiers;
    this.organisations = organisations;
  }

  PlayedRound publish(String entryId) {
    String instance = world.roundPublished(entryId);
    return new PlayedRound(this, instance, Round.idOf(World.TENANT, entryId));
  }

  /** Time goes on, and with it everything that is due by then. */
  void passes(String until) {
    jobs.runUntil(LocalDateTime.parse(until).atZone(ZONE).toInstant());
  }

  /** A case that has passed screening, with a team of its own people. */
  Case screened(String enterpriseId) {
    return journeyToRoster(enterpriseId).file();
  }

  Journey journeyToRoster(String enterpriseId) {
    Journey journey = world.applies(enterpriseId);
    return journey
        .verified()
        .teamApplied(teamOf(enterpriseId))
        .matchConfirmed()
        .unitAgreed()
        .screened();
  }

  static Map<String, Object> teamOf(String enterpriseId) {
    return Forms.teamApplication(
        List.of(
            Forms.member("负责人" + enterpriseId, "leader", "doctor", "associate_senior"),
            Forms.member("成员" + enterpriseId, "member", "master", "intermediate")));
  }

  String officeOf(Case file) {
    return file.officeId();
  }

  Case read(Case file) {
    return dossiers.byId(file.id());
  }

  List<String> timeline(Case file) {
    return dossiers.timeline(file.id()).stream()
        .map(entry -> entry.title() + " " + entry.text().orElse(""))
        .toList();
  }

  List<String> casesTasks(Case file) {
    return world.tasks(file.processInstanceId()).stream().map(OpenTask::key).toList();
  }

  String officeOf(OpenTask task) {
    return engine.variable(task.id(), CaseVariables.OFFICE_ID).orElse(null);
  }

  void claim(String person, OpenTask task) {
    acting.as(
        person,
        () -> {
          engine.claim(task.id());
          return null;
        });
  }

  ReviewSheet.Saved say(String person, OpenTask task, List<ReviewSheet.Draft> drafts) {
    return acting.as(person, () -> reviewing.save(tasks.held(task.id()).orElseThrow(), drafts));
  }

  ReviewSheet sheet(String person, OpenTask task) {
    return acting.as(person, () -> reviewing.sheet(tasks.visible(task.id()).orElseThrow()));
  }

  /** An enterprise of another office than the one given. */
  String enterpriseElsewhere(String officeId) {
    return organisations.enterprises(World.TENANT).stream()
        .filter(enterprise -> !officeId.equals(competent(enterprise.id())))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String competent(String enterpriseId) {
    return organisations.competentOffice(enterpriseId, java.time.LocalDate.of(2025, 3, 18)).id();
  }
}
