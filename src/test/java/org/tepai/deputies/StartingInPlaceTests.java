package org.tepai.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.filings.Filing;
import org.tepai.filings.Registry;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.ActingPerson;

/** Whoever starts a process for somebody absent chooses from what is the absent person's. */
@TepaiTest
@DisplayName("代理人：X3 代为发起时，可选的是不在的人的事项")
class StartingInPlaceTests {

  private static final String PROCESS = "filing-cancellation";
  private static final String EXPERT = "u008.specialist1";
  private static final String DEPUTY = "u008.specialist2";

  @Autowired private Registry registry;
  @Autowired private Absences absences;
  @Autowired private World world;
  @Autowired private Dossiers dossiers;
  @Autowired private ActingPerson acting;
  @Autowired private FormService forms;
  @Autowired private RepositoryService models;

  private Filing station;
  private Filing absents;

  @BeforeEach
  void aCommissionerIsAway() {
    station = registry.stationFiled(Registry.UNIT, "municipal");
    absents = registry.commissionerFiled(Registry.OTHER_UNIT, EXPERT, station);
  }

  @AfterEach
  void nobodyKeepsARole() {
    registry.end(absents);
  }

  @Test
  void theFormHandedOutOffersTheAbsentPersonsFiling() {
    away();

    assertThat(formFor(DEPUTY)).contains(absents.id());
  }

  @Test
  void whatTheDeputyChoosesIsCheckedAgainstTheAbsentPersonsFilings() {
    away();

    Journey journey = world.starts(Registry.TENANT, DEPUTY, PROCESS, cancelling(absents));

    KeptSubmission kept = dossiers.submissions(journey.caseId()).get(0);
    assertThat(kept.person()).isEqualTo(DEPUTY);
    assertThat(kept.onBehalfOf()).contains(EXPERT);
  }

  private void away() {
    absences.arranged(Registry.OTHER_UNIT, EXPERT, DEPUTY, "2025-03-18", "2025-03-20");
  }

  private static Map<String, Object> cancelling(Filing filing) {
    return Map.of(
        "cancelled",
        "commissioner",
        "own_commissioner",
        filing.id(),
        "cancellation_reason",
        "本人工作调整",
        "services_settled",
        true);
  }

  private String formFor(String person) {
    return acting.as(person, () -> read(definition()));
  }

  private String read(String definition) {
    try (var form = forms.getDeployedStartForm(definition)) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String definition() {
    return models
        .createProcessDefinitionQuery()
        .processDefinitionKey(PROCESS)
        .tenantIdIn(Registry.TENANT)
        .latestVersion()
        .singleResult()
        .getId();
  }
}
