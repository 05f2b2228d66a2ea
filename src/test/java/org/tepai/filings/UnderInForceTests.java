package org.tepai.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.dossiers.SampleCases;
import org.tepai.process.InvalidInput;

/** What stands under another filing is filed only while that one is in force. */
@TepaiTest
class UnderInForceTests {

  @Autowired private Registry registry;
  @Autowired private CheckingFiling checking;
  @Autowired private EnteringFiling entering;
  @Autowired private EndingFiling ending;
  @Autowired private InvolvingFiling involving;
  @Autowired private SampleCases cases;
  @Autowired private Dossiers dossiers;

  @Test
  void withoutAFilingToStandUnderNothingIsFiled() {
    String alone =
        cases.open(
            Registry.UNIT,
            "bt-bureau",
            Map.of("category", "technical"),
            List.of(
                Participant.person(
                    Registry.COMMISSIONER, "u007.specialist1", Registry.UNIT, "某专家")));

    assertThatThrownBy(() -> checking.check(alone, Registry.commissioner(), Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("企业科技特派员工作站");
  }

  @Test
  void underOneThatHasEndedMeanwhileNothingIsFiled() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    String wanted = registry.commissionerWanted(Registry.UNIT, "u007.specialist1", station);
    checking.check(wanted, Registry.commissioner(), Optional.empty());

    ending.end(station.caseId(), Registry.WORKSTATION, Optional.of("自愿注销"), Optional.empty());

    assertThatThrownBy(() -> entering.enter(wanted, Registry.commissioner()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("2025-03-18 终止");
  }

  @Test
  void whoeverHoldsAChosenFilingTakesPartAndWhatItStandsUnderToo() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    Filing expert = registry.commissionerFiled(Registry.UNIT, "u007.specialist1", station);
    String dispatch = dispatchOf(expert);

    involving.involve(dispatch, "chosen", Registry.COMMISSIONER, Optional.of(Registry.WORKSTATION));

    Case file = dossiers.byId(dispatch);
    assertThat(file.participant(Registry.COMMISSIONER))
        .flatMap(Participant::person)
        .contains("u007.specialist1");
    assertThat(file.participant(Registry.WORKSTATION).orElseThrow())
        .isEqualTo(
            Participant.organisation(Registry.WORKSTATION, Registry.UNIT, station.name())
                .filedAs(station.id()));
    ending.end(station.caseId(), Registry.WORKSTATION, Optional.of("自愿注销"), Optional.empty());
  }

  @Test
  void whoeversFilingHasEndedCannotBeChosen() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    Filing expert = registry.commissionerFiled(Registry.UNIT, "u007.specialist1", station);
    ending.end(station.caseId(), Registry.WORKSTATION, Optional.of("自愿注销"), Optional.empty());
    String dispatch = dispatchOf(expert);

    assertThatThrownBy(
            () -> involving.involve(dispatch, "chosen", Registry.COMMISSIONER, Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(expert.number());
  }

  private String dispatchOf(Filing filing) {
    return cases.open(Registry.ENTERPRISE, "d150202", Map.of("chosen", filing.id()), List.of());
  }
}
