package org.tepai.deployments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.DeployedModels;
import org.tepai.process.UndeployableModels;

/**
 * A process owner sends models, and what he sends comes into force together with all that he did
 * not touch: one unit, so that no case ever mixes versions.
 */
@Service
class SendingModels {

  private static final int LONGEST = 900;

  private final DeployedModels models;
  private final SetCheck check;
  private final AuditTrail audit;

  SendingModels(DeployedModels models, SetCheck check, AuditTrail audit) {
    this.models = models;
    this.check = check;
    this.audit = audit;
  }

  /**
   * What became of it.
   *
   * @param sent the names under which the files are in force
   * @param changed whether anything is in force that was not before
   */
  record Outcome(String deployment, List<String> sent, boolean changed) {}

  @Transactional
  Outcome send(String person, String jurisdiction, List<SentFile> sent) {
    models.alone();
    String inForce = models.newest(jurisdiction).orElseThrow();
    Map<String, byte[]> files = new TreeMap<>(models.files(inForce));
    Map<String, byte[]> named = new FileNames(jurisdiction, files.keySet()).of(sent);
    List<String> names = List.copyOf(named.keySet());
    named.entrySet().removeIf(file -> Arrays.equals(file.getValue(), files.get(file.getKey())));
    if (named.isEmpty()) {
      return new Outcome(inForce, names, false);
    }
    files.putAll(named);
    check.refuse(jurisdiction, files);
    return new Outcome(deploy(person, jurisdiction, files, named), names, true);
  }

  private String deploy(
      String person, String jurisdiction, Map<String, byte[]> files, Map<String, byte[]> changed) {
    try {
      String deployment = models.deploy(jurisdiction, files, person);
      audit.record(
          AuditedAct.DEPLOYED,
          AuditedMatter.inTenant(jurisdiction, deployment).withDetail(named(changed)));
      return deployment;
    } catch (UndeployableModels refused) {
      throw RefusedDeployment.because(
          "没有部署，原来的版本继续有效。流程引擎读不了这些文件，请在 Modeler 中改正所指的元素：" + refused.getMessage());
    }
  }

  private static String named(Map<String, byte[]> files) {
    String names = String.join("、", files.keySet());
    return names.length() <= LONGEST ? names : names.substring(0, LONGEST) + "……";
  }
}
