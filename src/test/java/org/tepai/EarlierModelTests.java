package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.process.EarlierModel;

/** A case ends by the model it began with, also where that is one of an earlier version. */
@TepaiTest
@DisplayName("升级：X5 升级前开始的案卷按原来的流程办完")
class EarlierModelTests {

  private static final String PROCESS = "team-application";
  private static final String ENTERPRISE = "e0001";

  @Autowired private World world;
  @Autowired private EarlierModel earlier;
  @Autowired private MunicipalList list;
  @Autowired private RuntimeService processes;
  @Autowired private JdbcTemplate database;

  private Journey journey;

  @BeforeEach
  void aCaseBeganBeforeTheUpgrade() throws IOException {
    world.roundPublished("2025-1");
    journey = world.applies(ENTERPRISE);
    processes.setVariable(journey.file().processInstanceId(), "enterpriseId", ENTERPRISE);
    earlier.takesThePlaceOf(World.TENANT, PROCESS);
  }

  @AfterEach
  void todaysModelIsBack() {
    earlier.leaves(World.TENANT, PROCESS);
  }

  @Test
  void itIsBroughtToItsPostingByTheModelItBeganWith() {
    journey.readyForRoster();
    assertThat(tablesJudgedBy()).contains("team-eligibility");

    list.names(journey);
    journey.signedByAll().filed();

    assertThat(journey.file().stage()).isEqualTo(Stage.IN_SERVICE);
  }

  @Test
  void whatTheEnterpriseWasJudgedByIsKnownAgainAfterTheUpgrade() throws IOException {
    List<Map<String, Object>> kept = judgements();
    database.update("delete from judgement");

    database.execute(migration());

    assertThat(judgements()).isEqualTo(kept).hasSize(1);
  }

  private List<String> tablesJudgedBy() {
    return database.queryForList(
        "select decision_table from judgement where case_id = ?", String.class, journey.caseId());
  }

  private List<Map<String, Object>> judgements() {
    return database.queryForList("select * from judgement");
  }

  private static String migration() throws IOException {
    return new ClassPathResource("db/migration/V260__eligibility_judgements_of_open_cases.sql")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
