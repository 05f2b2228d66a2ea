package org.tepai.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.FormRequest;

/** Forms let people choose only from what is in force, and show what is filed of the parties. */
@TepaiTest
class FilingFactsTests {

  private static final String EXPERT = "u008.specialist1";
  private static final String STATIONS = "workstation_options";
  private static final String OWN_STATIONS = "own_workstation_options";
  private static final String OWN_EXPERTS = "own_commissioner_options";
  private static final String HELD_STATIONS = "held_workstation_options";
  private static final String HELD_EXPERTS = "held_commissioner_options";
  private static final String EXPERTS_HERE = "under_workstation_options";

  @Autowired private Registry registry;
  @Autowired private EndingFiling ending;
  @Autowired private Filings filings;
  @Autowired private FilingFacts facts;
  @Autowired private FilingsOfApplicants applicants;
  @Autowired private Dossiers dossiers;
  @Autowired private Absences absences;

  private Filing station;
  private Filing other;
  private Filing expert;

  @BeforeEach
  void twoStationsAndAnExpertOfTheOneAtTheOther() {
    station = registry.stationFiled(Registry.UNIT, "municipal");
    other = registry.stationFiled(Registry.OTHER_UNIT, "banner");
    expert = registry.commissionerFiled(Registry.OTHER_UNIT, EXPERT, station);
  }

  @AfterEach
  void nobodyKeepsARole() {
    if (filings.byId(expert.id()).inForce()) {
      ending.end(expert.caseId(), Registry.COMMISSIONER, Optional.of("试毕"), Optional.empty());
    }
  }

  @Test
  void everybodyChoosesFromAllThatIsInForce() {
    assertThat(chosen(asked("e0083.contact", STATIONS), STATIONS))
        .containsExactly(station.id(), other.id());

    ending.end(other.caseId(), Registry.WORKSTATION, Optional.of("自愿注销"), Optional.empty());
    assertThat(chosen(asked("e0083.contact", STATIONS), STATIONS)).containsExactly(station.id());
  }

  @Test
  void ownIsWhatThePersonOrHisOrganisationHolds() {
    assertThat(chosen(asked("u007.contact", OWN_STATIONS), OWN_STATIONS))
        .containsExactly(station.id());
    assertThat(chosen(asked(EXPERT, OWN_EXPERTS), OWN_EXPERTS)).containsExactly(expert.id());
    assertThat(chosen(asked("e0083.contact", OWN_EXPERTS), OWN_EXPERTS)).isEmpty();
  }

  @Test
  void whoeverSpeaksForAStationHasThoseUnderItAndAnEmployerOrAColleagueHasNot() {
    assertThat(chosen(asked("u007.contact", OWN_EXPERTS), OWN_EXPERTS))
        .containsExactly(expert.id());
    assertThat(chosen(asked("u008.contact", OWN_EXPERTS), OWN_EXPERTS)).isEmpty();
    assertThat(chosen(asked("u008.specialist2", OWN_EXPERTS), OWN_EXPERTS)).isEmpty();
  }

  @Test
  void whatIsGivenUpIsOnesOwnAndNotOnlyUnderOne() {
    assertThat(chosen(asked(EXPERT, HELD_EXPERTS), HELD_EXPERTS)).containsExactly(expert.id());
    assertThat(chosen(asked("u007.contact", HELD_EXPERTS), HELD_EXPERTS)).isEmpty();
    assertThat(chosen(asked("u008.contact", HELD_EXPERTS), HELD_EXPERTS)).isEmpty();
    assertThat(chosen(asked("u007.contact", HELD_STATIONS), HELD_STATIONS))
        .containsExactly(station.id());
  }

  @Test
  void whoeverIsThereForHimselfAloneHasNothingOfHisEmployers() {
    for (String key : List.of(OWN_STATIONS, HELD_STATIONS)) {
      assertThat(chosen(asked("u008.contact", key), key)).containsExactly(other.id());
      assertThat(chosen(asked(EXPERT, key), key)).isEmpty();
    }
  }

  @Test
  void aDeputyHasWhatTheAbsentHas() {
    absences.arranged("u008", EXPERT, "u008.specialist2", "2025-03-18", "2025-03-20");
    absences.arranged("u007", "u007.contact", "u007.specialist1", "2025-03-18", "2025-03-20");

    assertThat(chosen(asked("u008.specialist2", HELD_EXPERTS), HELD_EXPERTS))
        .containsExactly(expert.id());
    assertThat(chosen(asked("u008.specialist2", HELD_STATIONS), HELD_STATIONS)).isEmpty();
    assertThat(chosen(asked("u007.specialist1", HELD_STATIONS), HELD_STATIONS))
        .containsExactly(station.id());
  }

  @Test
  void aFormOfACaseShowsWhatIsFiledOfItsParties() {
    FormRequest request =
        request(
            expert.caseId(),
            null,
            Set.of(
                EXPERTS_HERE, "workstation_number", "workstation_category", "commissioner_number"));

    Map<String, Object> shown = facts.facts(request);

    assertThat(shown)
        .containsEntry("workstation_number", station.number())
        .containsEntry("workstation_category", "市级工作站（技术服务类）")
        .containsEntry("commissioner_number", expert.number());
    assertThat(chosen(shown, EXPERTS_HERE)).containsExactly(expert.id());
  }

  @Test
  void aChoiceIsNamedSoThatPeopleCanTellItApart() {
    Map<?, ?> choice =
        (Map<?, ?>) ((List<?>) asked("e0083.contact", STATIONS).get(STATIONS)).get(0);

    assertThat(choice.get("label").toString())
        .startsWith("u007 工作站（")
        .contains("市级工作站", station.number());
  }

  @Test
  void tablesReadWhatTheApplicantHasInForce() {
    Map<String, Map<String, Object>> read =
        applicants.of(List.of(dossiers.byId(station.caseId()), dossiers.byId(expert.caseId())));

    assertThat((List<?>) read.get(station.caseId()).get("filings"))
        .singleElement()
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("register", "workstation")
        .containsEntry("category", "municipal");
  }

  private Map<String, Object> asked(String person, String key) {
    return facts.facts(request(null, person, Set.of(key)));
  }

  private static FormRequest request(String caseId, String person, Set<String> keys) {
    return new FormRequest(
        keys, Set.of(), "form", Registry.TENANT, caseId, null, null, null, person);
  }

  private static List<String> chosen(Map<String, Object> facts, String key) {
    return ((List<?>) facts.get(key))
        .stream().map(each -> ((Map<?, ?>) each).get("value").toString()).toList();
  }
}
