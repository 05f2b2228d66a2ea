package org.tepai.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.ModelFolders;
import org.tepai.TepaiTest;
import org.tepai.process.DeployedModels;
import org.tepai.process.FormReader;

/** The process owner's one way in, with the requests that Modeler sends, and nobody else's. */
@TepaiTest
@DisplayName("流程负责人从 Modeler 部署")
class DeploymentFromModelerTests {

  private static final String TENANT = "baotou";
  private static final String MODEL = "liaison-filing.bpmn";
  private static final String TABLE = "liaison-eligibility.dmn";
  private static final String FORM = "liaison-application.form";

  @LocalServerPort private int port;

  @Value("${tepai.demonstration.password}")
  private String password;

  @Autowired private DeployedModels deployed;
  @Autowired private RepositoryService models;
  @Autowired private JdbcTemplate database;
  @Autowired private FormReader forms;

  private Modeler owner;
  private String before;

  @BeforeEach
  void anOwner() {
    owner = new Modeler(port, "btb.process-owner:" + password);
    before = deployed.newest(TENANT).orElseThrow();
  }

  @AfterEach
  void whatWasDeliveredIsBack() {
    String now = deployed.newest(TENANT).orElseThrow();
    if (!now.equals(before)) {
      models.deleteDeployment(now, true);
      database.update("delete from model_deployment where deployment_id = ?", now);
    }
  }

  private static byte[] changed(String file, UnaryOperator<String> change) {
    String path = (file.endsWith(".form") ? "forms/" : "bpmn/") + TENANT + "/" + file;
    String text = new String(ModelFolders.deployment(TENANT).get(path), StandardCharsets.UTF_8);
    String other = change.apply(text);
    assertThat(other).as("the change of " + file).isNotEqualTo(text);
    return other.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] renamed() {
    return changed(MODEL, text -> text.replaceFirst("name=\"([^\"]*专干[^\"]*)\"", "name=\"$1新\""));
  }

  @Test
  void only_a_process_owner_gets_to_the_door_and_only_with_name_and_password() throws Exception {
    Modeler.Answer stranger = new Modeler(port, null).checksConnection();
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(stranger.whole().headers().firstValue("WWW-Authenticate")).isEmpty();

    assertThat(new Modeler(port, "btb.process-owner:wrong").checksConnection().status())
        .isEqualTo(401);
    for (String other : List.of("btb.publisher", "administrator", "e0001.contact")) {
      Modeler.Answer refused = new Modeler(port, other + ":" + password).checksConnection();
      assertThat(refused.status()).as(other).isEqualTo(403);
      assertThat(refused.message()).as(other).contains("不是流程负责人");
    }
    assertThat(owner.checksConnection().status()).isEqualTo(200);
    assertThat(owner.get("/version").body().path("version").asText()).startsWith("7.24");
    assertThat(owner.get("/task").status()).isEqualTo(404);
    assertThat(owner.startsInstance("liaison-filing").message()).contains("不能从 Modeler 发起");
  }

  @Test
  void a_foreign_page_does_not_deploy() throws Exception {
    assertThat(owner.preflight("https://elsewhere.example").status()).isEqualTo(403);
    Modeler.Answer window = owner.preflight("null");
    assertThat(window.status()).isEqualTo(200);
    assertThat(window.whole().headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
  }

  @Test
  void what_he_sends_comes_into_force_with_all_that_he_did_not_touch() throws Exception {
    Map<String, byte[]> files = deployed.files(before);

    Modeler.Answer answer = owner.deploys("", Map.of(MODEL, renamed()));

    assertThat(answer.status()).as(answer.message()).isEqualTo(200);
    String id = answer.body().path("id").asText();
    assertThat(deployed.newest(TENANT)).contains(id).isNotEqualTo(before);
    assertThat(answer.body().path("deployedProcessDefinitions").elements().next().path("key"))
        .hasToString("\"liaison-filing\"");
    Map<String, byte[]> now = deployed.files(id);
    assertThat(now.keySet()).isEqualTo(files.keySet());
    assertThat(now.get("bpmn/" + TENANT + "/" + MODEL)).isEqualTo(renamed());
    assertThat(audited()).containsExactly("btb.process-owner DEPLOYED " + id);

    Modeler.Answer again = owner.deploys(TENANT, Map.of(MODEL, renamed()));
    assertThat(again.body().path("id").asText()).as("nothing new").isEqualTo(id);
    assertThat(again.body().path("deployedProcessDefinitions").isNull()).isTrue();
  }

  @Test
  void what_is_handed_in_with_his_forms_is_read_by_them() throws Exception {
    String added =
        "\"components\": [{\"type\": \"textarea\", \"id\": \"Field_added\", \"key\":"
            + " \"added_word\", \"label\": \"补充说明\", \"validate\": {\"maxLength\": 100}},";
    byte[] wider = changed(FORM, text -> text.replaceFirst("\"components\": \\[", added));
    byte[] other =
        changed(
            FORM,
            text -> text.replace("\"id\": \"liaison-application\"", "\"id\": \"liaison-other\""));
    assertThat(forms.read(TENANT, "liaison-application", Map.of("added_word", "有"))).isEmpty();

    Modeler.Answer answer = owner.deploys("", Map.of(FORM, wider, "liaison-other.form", other));

    assertThat(answer.status()).as(answer.message()).isEqualTo(200);
    assertThat(forms.read(TENANT, "liaison-application", Map.of("added_word", "有")))
        .extracting(FormReader.Answer::question)
        .containsExactly("补充说明");
    assertThat(forms.question(TENANT, "liaison-other", "liaison")).isEqualTo("本单位人员");
  }

  private List<String> audited() {
    return database.queryForList(
        """
        select person_id || ' ' || act || ' ' || subject from audit_entry
        where tenant_id = ? and act = 'DEPLOYED'
        """,
        String.class,
        TENANT);
  }

  @Test
  void all_that_is_wrong_is_said_at_once_and_nothing_is_deployed() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        MODEL,
        changed(
            MODEL,
            text ->
                text.replaceFirst(
                        "\\$\\{filings\\.\\w+\\((task|execution)\\)}",
                        "\\${runtime.exec(execution)}")
                    .replaceFirst(
                        "name=\"role\" value=\"\\w+\"", "name=\"role\" value=\"nobody\"")));
    files.put(
        TABLE,
        changed(
            TABLE,
            text ->
                text.replaceFirst(
                    "<inputExpression ", "<inputExpression expressionLanguage=\"groovy\" ")));
    files.put(FORM, changed(FORM, text -> text.replaceFirst("\"textfield\"", "\"filepicker\"")));

    Modeler.Answer refused = owner.deploys(TENANT, files);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message())
        .contains("没有部署，原来的版本继续有效")
        .contains("没有步骤组“runtime”")
        .contains("role 写的是“nobody”，没有这一项")
        .contains("条件表只能用 FEEL")
        .contains("组件类型“filepicker”在 Tasklist 中无法显示");
    assertThat(deployed.newest(TENANT)).contains(before);
  }

  @Test
  void neither_another_jurisdiction_nor_a_name_that_is_a_path() throws Exception {
    Modeler.Answer foreign = owner.deploys("chongqing", Map.of(MODEL, renamed()));
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(foreign.message()).contains("您负责的辖区是：" + TENANT);
    for (String name :
        List.of(
            "../../jurisdiction.yaml",
            "bpmn/chongqing/team-application.bpmn",
            "..\\x.bpmn",
            "evil.jar",
            "x.bpmn.groovy",
            "大写.bpmn",
            "A.bpmn",
            "-.bpmn")) {
      Modeler.Answer refused = owner.deploys(TENANT, Map.of(name, renamed()));
      assertThat(refused.status()).as(name + refused.message()).isEqualTo(400);
      assertThat(refused.message()).as(name).contains("不能用这个名字");
    }
    assertThat(owner.deploys(TENANT, Map.of()).message()).contains("一次部署一至");
    assertThat(owner.deploys(TENANT, Map.of(MODEL, new byte[0])).message()).contains("是空的");
    byte[] large = new byte[2 * 1024 * 1024 + 1];
    assertThat(owner.deploys(TENANT, Map.of(MODEL, large)).message()).contains("超过 2 MB");
    assertThat(owner.deploys(TENANT, Map.of(MODEL, "junk".getBytes())).message())
        .contains("不是合法的模型文件");
    assertThat(deployed.newest(TENANT)).contains(before);
  }
}
