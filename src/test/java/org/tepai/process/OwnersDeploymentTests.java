package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.ModelFolders;
import org.tepai.TepaiTest;

/**
 * What a process owner put into force stays so over restarts and upgrades; and nobody else puts.
 */
@TepaiTest
@DisplayName("部署只有一条路，重启不撤销")
class OwnersDeploymentTests {

  private static final String TENANT = "baotou";
  private static final String HIS = "bpmn/baotou/liaison-filing.bpmn";
  private static final String OTHER = "bpmn/baotou/filing-cancellation.bpmn";

  @Autowired private DeployedModels deployed;
  @Autowired private JurisdictionDeployer deployer;
  @Autowired private RepositoryService models;
  @Autowired private JdbcTemplate database;
  @Autowired private ActingPerson acting;

  private String before;
  private final List<String> made = new ArrayList<>();

  @BeforeEach
  void delivered() {
    deployer.deployAll();
    before = newest();
  }

  @AfterEach
  void asDelivered() {
    for (String deployment : made) {
      database.update("delete from model_deployment where deployment_id = ?", deployment);
      models.deleteDeployment(deployment, true);
    }
    database.update("delete from delivered_file where tenant_id = ?", TENANT);
    assertThat(newest()).isEqualTo(before);
  }

  private String newest() {
    String newest = deployed.newest(TENANT).orElseThrow();
    if (before != null && !newest.equals(before) && !made.contains(newest)) {
      made.add(newest);
    }
    return newest;
  }

  private static Map<String, byte[]> with(Map<String, byte[]> files, String file, String words) {
    Map<String, byte[]> changed = new TreeMap<>(files);
    String text = new String(files.get(file), StandardCharsets.UTF_8);
    changed.put(
        file,
        text.replaceFirst("(<(?:bpmn:)?process [^>]*name=\")", "$1" + words)
            .getBytes(StandardCharsets.UTF_8));
    assertThat(changed.get(file)).isNotEqualTo(files.get(file));
    return changed;
  }

  private String nameOf(String process) {
    return models
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .tenantIdIn(TENANT)
        .latestVersion()
        .singleResult()
        .getName();
  }

  @Test
  void a_restart_keeps_it_and_an_upgrade_takes_only_what_he_did_not_touch() {
    Map<String, byte[]> delivered = deployed.files(before);
    deployed.deploy(TENANT, with(delivered, HIS, "他的"), "btb.process-owner");
    String his = newest();

    deployer.deployAll();
    assertThat(newest()).as("the delivered files are as they were").isEqualTo(his);

    Map<String, byte[]> upgrade = with(with(delivered, HIS, "升级的"), OTHER, "升级的");
    deployer.bring(TENANT, upgrade);
    newest();
    assertThat(nameOf("liaison-filing")).startsWith("他的");
    assertThat(nameOf("filing-cancellation")).startsWith("升级的");
    assertThat(lettersToAdministrators()).containsExactly("administrator");

    String merged = newest();
    deployer.bring(TENANT, upgrade);
    assertThat(newest()).as("the same upgrade again changes nothing").isEqualTo(merged);
    assertThat(lettersToAdministrators()).hasSize(1);
  }

  @Test
  void an_upgrade_that_does_not_go_with_his_files_waits_as_a_whole() {
    Map<String, byte[]> delivered = deployed.files(before);
    deployed.deploy(TENANT, with(delivered, HIS, "他的"), "btb.process-owner");
    String his = newest();

    Map<String, byte[]> upgrade = with(delivered, OTHER, "升级的");
    upgrade.keySet().removeIf(file -> file.endsWith("/liaison-application.form"));
    deployer.bring(TENANT, upgrade);

    assertThat(newest()).isEqualTo(his);
    assertThat(lettersToAdministrators()).containsExactly("administrator");
  }

  private List<String> lettersToAdministrators() {
    return database.queryForList(
        "select person_id from letter where subject like '升级带来的%'", String.class);
  }

  @Test
  void no_person_deploys_deletes_or_alters_models_past_the_door() {
    String definition =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey("liaison-filing")
            .tenantIdIn(TENANT)
            .latestVersion()
            .singleResult()
            .getId();
    for (String person : List.of("administrator", "btb.process-owner", "btb.clerk")) {
      refused(person, () -> models.createDeployment().addString("x.txt", "x").deploy());
      refused(person, () -> models.deleteDeployment(before, true));
      refused(person, () -> models.deleteProcessDefinition(definition));
      refused(person, () -> models.updateProcessDefinitionHistoryTimeToLive(definition, 1));
    }
    for (String person : List.of("btb.process-owner", "btb.clerk")) {
      refused(person, () -> models.suspendProcessDefinitionById(definition));
    }
    as("administrator", () -> models.suspendProcessDefinitionById(definition));
    as("administrator", () -> models.activateProcessDefinitionById(definition));
    assertThat(deployed.files(before))
        .hasSameSizeAs(
            ModelFolders.deployment(TENANT).keySet().stream()
                .filter(name -> name.matches(".*\\.(bpmn|dmn|form)"))
                .toList());
  }

  private void refused(String person, Runnable deed) {
    assertThatThrownBy(() -> as(person, deed))
        .as(person)
        .isInstanceOf(AuthorizationException.class)
        .hasMessageMatching(".*[\\u4e00-\\u9fff].*");
  }

  private void as(String person, Runnable deed) {
    acting.as(
        person,
        () -> {
          deed.run();
          return null;
        });
  }

  @Test
  void every_refused_command_is_one_that_the_engine_has() {
    List<String> all = new ArrayList<>(ModelCommands.NOBODYS);
    all.addAll(ModelCommands.ADMINISTRATORS);
    assertThat(all).allSatisfy(name -> Class.forName("org.camunda.bpm.engine.impl.cmd." + name));
  }
}
