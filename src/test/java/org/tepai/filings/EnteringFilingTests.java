package org.tepai.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;

/** What is filed stands in its register, numbered, supervised, and known to whoever holds it. */
@TepaiTest
class EnteringFilingTests {

  @Autowired private Registry registry;
  @Autowired private Filings filings;
  @Autowired private SupervisingBodies supervisors;
  @Autowired private Dossiers dossiers;
  @Autowired private Notifications notifications;
  @Autowired private People people;
  @Autowired private EndingFiling ending;

  @Test
  void aFilingIsNumberedInItsRegisterAndInForceFromToday() {
    Filing first = registry.stationFiled(Registry.UNIT, "municipal");
    Filing second = registry.stationFiled(Registry.OTHER_UNIT, "banner");

    assertThat(first.number()).isEqualTo("包特站〔2025〕0001号");
    assertThat(second.number()).isEqualTo("包特站〔2025〕0002号");
    assertThat(first.filedOn()).isEqualTo(LocalDate.of(2025, 3, 18));
    assertThat(filings.inForce(Registry.TENANT, Registry.WORKSTATION))
        .extracting(Filing::name)
        .containsExactly("u007 工作站", "u008 工作站");
  }

  @Test
  void theHolderTakesPartInTheCaseByItsFilingAndTheTimelineSaysSo() {
    Filing filing = registry.stationFiled(Registry.UNIT, "municipal");

    assertThat(dossiers.byId(filing.caseId()).participant(Registry.WORKSTATION))
        .flatMap(Participant::filing)
        .contains(filing.id());
    assertThat(dossiers.timeline(filing.caseId()))
        .extracting(TimelineEntry::title)
        .contains("列入备案名册");
  }

  @Test
  void theHolderIsTold() {
    Filing filing = registry.stationFiled(Registry.UNIT, "municipal");

    assertThat(notifications.about(filing.caseId()))
        .extracting(Message::text)
        .anyMatch(text -> text.contains("已列入") && text.contains(filing.number()));
  }

  @Test
  void theCategorySaysWhoSupervises() {
    Filing municipal = registry.stationFiled(Registry.UNIT, "municipal");

    assertThat(supervisors.today(municipal)).map(Organisation::id).contains(Registry.UNIT);
    assertThat(supervisors.nameOf(municipal)).endsWith(" · 科研管理（归口）");
    assertThat(supervisors.group(municipal)).contains("baotou.u007.research");
  }

  @Test
  void aFiledPersonHasTheRegistersRoleAsLongAsTheFilingIsInForce() {
    Filing station = registry.stationFiled(Registry.UNIT, "municipal");
    Filing filing = registry.commissionerFiled(Registry.UNIT, "u007.specialist1", station);
    assertThat(people.inRole("u007.specialist1", Registry.UNIT, "commissioner")).isTrue();

    ending.end(filing.caseId(), Registry.COMMISSIONER, Optional.of("自愿注销"), none());

    assertThat(people.inRole("u007.specialist1", Registry.UNIT, "commissioner")).isFalse();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
