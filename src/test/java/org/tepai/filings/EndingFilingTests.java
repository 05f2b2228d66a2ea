package org.tepai.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;

/** What ends takes with it what stands under it, at the same instant. */
@TepaiTest
class EndingFilingTests {

  private static final String EXPERT = "u008.specialist1";

  @Autowired private Registry registry;
  @Autowired private EnteringFiling entering;
  @Autowired private EndingFiling ending;
  @Autowired private Filings filings;
  @Autowired private People people;
  @Autowired private Dossiers dossiers;
  @Autowired private Notifications notifications;

  @Test
  void whatStandsUnderItEndsAtTheSameInstant() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    Filing expert = registry.commissionerFiled(Registry.OTHER_UNIT, EXPERT, station);

    end(station);

    Filing ended = filings.byId(expert.id());
    assertThat(ended.endedAt()).isEqualTo(filings.byId(station.id()).endedAt()).isPresent();
    assertThat(ended.endReason()).contains("所属的企业科技特派员工作站“u007 工作站”已终止备案");
    assertThat(people.inRole(EXPERT, Registry.OTHER_UNIT, "commissioner")).isFalse();
  }

  @Test
  void eachHolderIsToldAndEachTimelineSaysSo() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    Filing expert = registry.commissionerFiled(Registry.OTHER_UNIT, EXPERT, station);

    end(station);

    assertThat(notifications.newestFor(EXPERT, 10))
        .extracting(Message::text)
        .anyMatch(text -> text.contains(expert.number()) && text.contains("终止"));
    assertThat(dossiers.timeline(expert.caseId()))
        .extracting(TimelineEntry::title)
        .contains("备案终止");
  }

  @Test
  void theRoleStaysAsLongAsAnotherFilingGivesIt() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    Filing other = registry.stationFiled(Registry.OTHER_UNIT, "municipal");
    Filing one = registry.commissionerFiled(Registry.OTHER_UNIT, EXPERT, station);
    entering.enter(
        registry.commissionerWanted(Registry.OTHER_UNIT, EXPERT, other, "service"),
        Registry.commissioner());

    ending.end(one.caseId(), Registry.COMMISSIONER, Optional.of("自愿注销"), Optional.empty());
    assertThat(people.inRole(EXPERT, Registry.OTHER_UNIT, "commissioner")).isTrue();

    end(other);
    assertThat(people.inRole(EXPERT, Registry.OTHER_UNIT, "commissioner")).isFalse();
  }

  @Test
  void nothingEndsTwice() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    end(station);

    assertThatThrownBy(() -> end(station))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已于 2025-03-18 终止");
  }

  private void end(Filing filing) {
    ending.end(filing.caseId(), Registry.WORKSTATION, Optional.of("自愿注销"), Optional.empty());
  }
}
