package org.tepai.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.process.InvalidInput;

/** A holder has no more of a category than allowed, told when applying and held when filing. */
@TepaiTest
class PerCategoryTests {

  @Autowired private Registry registry;
  @Autowired private CheckingFiling checking;
  @Autowired private EnteringFiling entering;
  @Autowired private EndingFiling ending;
  @Autowired private Filings filings;

  @Test
  void aSecondOfTheSameCategoryIsRefusedAtOnceAndNamesTheFirst() {
    Filing first = registry.stationFiled(Registry.UNIT, "municipal");
    String again = registry.stationWanted(Registry.UNIT, "municipal");

    assertThatThrownBy(() -> checking.check(again, Registry.station(), Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(first.number())
        .hasMessageContaining("最多 1 个");
    assertThatThrownBy(() -> entering.enter(again, Registry.station()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void anotherCategoryAndAnotherHolderAreNone() {
    registry.stationFiled(Registry.UNIT, "municipal");

    registry.stationFiled(Registry.UNIT, "banner");
    registry.stationFiled(Registry.OTHER_UNIT, "municipal");

    assertThat(filings.inForce(Registry.TENANT, Registry.WORKSTATION)).hasSize(3);
  }

  @Test
  void whatHasEndedDoesNotCount() {
    Filing first = registry.stationFiled(Registry.UNIT, "municipal");
    ending.end(first.caseId(), Registry.WORKSTATION, Optional.of("自愿注销"), Optional.empty());

    Filing next = registry.stationFiled(Registry.UNIT, "municipal");

    assertThat(filings.inForceOf(Registry.TENANT, Registry.WORKSTATION, Registry.UNIT))
        .extracting(Filing::id)
        .containsExactly(next.id());
    assertThat(filings.ofSameHolder(next)).extracting(Filing::id).contains(first.id());
  }

  @Test
  void whereTheRegulationSetsNoNumberThereIsNoLimit() {
    Filing first = registry.stationFiled(Registry.UNIT, "municipal");

    assertThat(
            new PerCategoryPolicy(OptionalInt.empty())
                .reasonAgainst(List.of(first), "municipal", "市级"))
        .isEmpty();
  }
}
