package org.tepai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.ActingPerson;
import org.tepai.process.ProcessEngineClient;

/** What persons do through the engine is in the trail, and what they are refused there. */
@TepaiTest
class WitnessedDeedsTests {

  @Autowired World world;
  @Autowired ProcessEngineClient engine;
  @Autowired ActingPerson actingPerson;
  @Autowired JdbcClient database;
  @Autowired ProcessEngine processes;

  @Test
  void starting_claiming_and_completing_are_one_entry_each_and_so_is_a_refusal() {
    Journey journey = world.applies("e0001");
    String id = engine.openTasks(journey.file().processInstanceId()).get(0).id();
    assertThatThrownBy(() -> as("d500113.clerk", () -> engine.claim(id)));
    assertThatThrownBy(() -> as(journey.clerk(), () -> engine.submit(id, Map.of())));
    as(journey.clerk(), () -> engine.claim(id));
    assertThatThrownBy(() -> as(journey.clerk(), () -> engine.submit(id, Map.of("x", "1"))));
    journey.verified();

    List<Map<String, Object>> kept =
        database
            .sql("select * from audit_entry where act <> 'STARTED' order by id")
            .query()
            .listOfRows();
    assertThat(kept)
        .extracting("act")
        .containsExactly("REFUSED", "REFUSED", "CLAIMED", "REFUSED", "COMPLETED");
    assertThat(kept.get(0))
        .containsEntry("person_id", "d500113.clerk")
        .containsEntry("detail", "无权操作");
    assertThat(kept.get(4))
        .containsEntry("person_id", journey.clerk())
        .containsEntry("case_id", journey.caseId())
        .containsEntry("tenant_id", World.TENANT)
        .containsEntry("detail", id)
        .extractingByKey("subject")
        .isNotNull();
    assertThat(started()).containsEntry("case_id", journey.caseId());
  }

  @Test
  void what_the_system_administrator_does_to_a_run_is_an_entry_of_its_case() {
    Journey journey = world.applies("e0001");
    String run = journey.file().processInstanceId();
    as("administrator", () -> processes.getRuntimeService().suspendProcessInstanceById(run));
    as("administrator", () -> processes.getRuntimeService().activateProcessInstanceById(run));
    List<Map<String, Object>> kept =
        database
            .sql("select * from audit_entry where person_id = 'administrator' order by id")
            .query()
            .listOfRows();
    assertThat(kept)
        .extracting("subject")
        .containsExactly("SuspendProcessInstanceCmd", "ActivateProcessInstanceCmd");
    assertThat(kept.get(0))
        .containsEntry("act", "OPERATED")
        .containsEntry("case_id", journey.caseId())
        .containsEntry("tenant_id", World.TENANT)
        .containsEntry("detail", run);
  }

  private Map<String, Object> started() {
    return database
        .sql("select * from audit_entry where act = 'STARTED' and person_id = 'e0001.contact'")
        .query()
        .singleRow();
  }

  private void as(String person, Runnable deed) {
    actingPerson.as(
        person,
        () -> {
          deed.run();
          return null;
        });
  }
}
