package org.tepai.journey;

import java.util.List;
import java.util.Map;
import org.tepai.dossiers.Case;
import org.tepai.process.OpenTask;

/** One case on its way, told step by step by the people who move it. */
public final class Journey {

  /** The unit whose team applies in most tests; its leader is u001.leader1. */
  public static final String UNIT = "u001";

  private final World world;
  private final String caseId;
  private String leader = UNIT + ".leader1";

  Journey(World world, String caseId) {
    this.world = world;
    this.caseId = caseId;
  }

  public Case file() {
    return world.file(caseId);
  }

  public String caseId() {
    return caseId;
  }

  public String office() {
    return world.competentOffice(caseId);
  }

  public String clerk() {
    return office() + ".clerk";
  }

  /**
   * @return keys of the tasks that wait for somebody, the blocks' tasks included
   */
  public List<String> openTasks() {
    return world.tasks(file().processInstanceId()).stream().map(OpenTask::key).toList();
  }

  public OpenTask task(String key) {
    return world.task(file().processInstanceId(), key);
  }

  /** Somebody claims and does one task of the case. */
  public Journey does(String person, String taskKey, Map<String, Object> form) {
    world.does(person, task(taskKey), form);
    return this;
  }

  public Journey verified() {
    return does(clerk(), "verify-enterprise", Forms.decision("ACCEPT"));
  }

  public Journey teamApplied() {
    return teamApplied(leader, Forms.teamApplication(3));
  }

  public Journey teamApplied(Map<String, Object> form) {
    return teamApplied(leader, form);
  }

  public Journey teamApplied(String leader, Map<String, Object> form) {
    this.leader = leader;
    return does(leader, "apply-as-team", form);
  }

  public Journey matchConfirmed() {
    does(file().organisationId() + ".contact", "enterprise-confirms", Forms.decision("AGREE"));
    return does(leader, "team-confirms", Forms.decision("AGREE"));
  }

  public Journey unitAgreed() {
    return does(unit() + ".contact", "unit-reviews", Forms.unitReview("AGREE"));
  }

  private String unit() {
    return file().sendingUnitId().orElseThrow();
  }

  public Journey screened() {
    return does(clerk(), "screen", Map.of("decision", "PASS", "expertise_in_field", true));
  }

  /** From the application to the recommended pool of the district. */
  public Journey readyForRoster() {
    return verified().teamApplied().matchConfirmed().unitAgreed().screened();
  }

  public Journey signedBy(String person, String party) {
    OpenTask task =
        world.tasks(file().processInstanceId()).stream()
            .filter(open -> open.key().equals("sign"))
            .filter(open -> world.partyOf(open).equals(party))
            .findFirst()
            .orElseThrow();
    world.does(person, task, Forms.decision("SIGN"));
    return this;
  }

  public Journey signedByAll() {
    signedBy(file().organisationId() + ".signer", "enterprise");
    signedBy(leader, "team");
    signedBy(unit() + ".signer", "sending-unit");
    return signedBy(office() + ".signer", "district");
  }

  public Journey filed() {
    return does(office() + ".filer", "file-agreement", Forms.decision("FILE"));
  }
}
