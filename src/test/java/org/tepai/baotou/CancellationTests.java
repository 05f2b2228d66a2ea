package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Stage;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.filings.Filing;
import org.tepai.filings.Filings;
import org.tepai.journey.Journey;
import org.tepai.organisations.People;
import org.tepai.process.TaskBoard;

/** A filing that is given up is out of the register, and nothing new stands on it. */
@TepaiTest
@DisplayName("自愿注销备案")
class CancellationTests {

  private static final String PROCESS = "filing-cancellation";
  private static final String CONTACT = "bt-host.contact";
  private static final String SPECIALIST = "bt-host.specialist1";

  @Autowired Town town;
  @Autowired Filings filings;
  @Autowired TaskBoard board;
  @Autowired People people;
  @Autowired WithdrawingApplication withdrawing;

  private Filing station;
  private Filing commissioner;

  @BeforeEach
  void aStationWithACommissioner() {
    station = filings.filedIn(town.municipalStation().caseId()).get(0);
    commissioner = filings.filedIn(town.commissioner(SPECIALIST, station.id()).caseId()).get(0);
  }

  @Test
  @Clause("BT-2")
  @Clause("BT-3")
  void a_cancelled_station_takes_its_commissioners_with_it_and_no_new_ones() {
    Journey journey = town.applies(CONTACT, PROCESS, BaotouForms.cancelledStation(station.id()));
    journey.does("btb.filer", "note-cancellation", BaotouForms.decision("AGREE"));

    assertThat(filings.byId(station.id()).inForce()).isFalse();
    assertThat(filings.byId(commissioner.id()).inForce()).isFalse();
    assertThat(
            people.inRole(SPECIALIST, commissioner.organisationId().orElseThrow(), "commissioner"))
        .isFalse();
    assertThat(journey.file().stage()).isEqualTo(Stage.COMPLETED);
    assertThatThrownBy(
            () ->
                town.applies(
                    "bt-host.specialist2",
                    "commissioner-filing",
                    BaotouForms.commissioner(station.id())))
        .hasMessageContaining("加入的工作站");
  }

  @Test
  @Clause("BT-2")
  void an_application_under_way_is_not_filed_under_a_cancelled_station() {
    Journey under =
        town.applies(
            "bt-host.specialist2", "commissioner-filing", BaotouForms.commissioner(station.id()));
    under.does(CONTACT, "station-reviews", BaotouForms.decision("AGREE"));
    town.applies(CONTACT, PROCESS, BaotouForms.cancelledStation(station.id()))
        .does("btb.filer", "note-cancellation", BaotouForms.decision("AGREE"));

    assertThatThrownBy(
            () -> under.does("btb.filer", "file-commissioner", BaotouForms.decision("FILE")))
        .hasMessageContaining("终止");
  }

  @Test
  @Clause("BT-10")
  void a_commissioner_gives_up_his_own_filing_and_may_be_filed_again() {
    Journey journey =
        town.applies(SPECIALIST, PROCESS, BaotouForms.cancelledCommissioner(commissioner.id()));
    journey.does("btb.filer", "note-cancellation", BaotouForms.decision("AGREE"));

    assertThat(filings.byId(commissioner.id()).inForce()).isFalse();
    assertThat(filings.byId(station.id()).inForce()).isTrue();
    Journey again = town.commissioner(SPECIALIST, station.id());
    assertThat(filings.filedIn(again.caseId()).get(0).inForce()).isTrue();
  }

  @Test
  @Clause("BT-3")
  void a_commissioner_does_not_give_up_his_employers_station() {
    Map<String, Object> form = BaotouForms.cancelledStation(station.id());

    assertThatThrownBy(() -> town.applies(SPECIALIST, PROCESS, form))
        .hasMessageContaining("要注销的工作站");
    assertThat(filings.byId(station.id()).inForce()).isTrue();
  }

  @Test
  @Clause("BT-10")
  void a_contact_does_not_give_up_a_commissioners_filing() {
    Map<String, Object> form = BaotouForms.cancelledCommissioner(commissioner.id());

    assertThatThrownBy(() -> town.applies(CONTACT, PROCESS, form)).hasMessageContaining("要注销的备案");
  }

  @Test
  @Clause("BT-3")
  void whoever_notes_it_reads_who_applied() {
    Journey journey = town.applies(CONTACT, PROCESS, BaotouForms.cancelledStation(station.id()));

    assertThat(board.shown(journey.task("note-cancellation").id(), "applicant_name"))
        .contains("示例科技大学联系人");
  }

  @Test
  @Clause("BT-3")
  void the_bureau_may_return_what_is_not_settled_and_the_filing_stays() {
    Journey journey = town.applies(CONTACT, PROCESS, BaotouForms.cancelledStation(station.id()));
    Map<String, Object> returned = BaotouForms.decision("RETURN", "尚有派驻未结束");

    journey.does("btb.filer", "note-cancellation", returned);

    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
    assertThat(filings.byId(station.id()).inForce()).isTrue();
  }

  @Test
  @Clause("BT-3")
  void the_holder_may_take_the_application_back() {
    Journey journey = town.applies(CONTACT, PROCESS, BaotouForms.cancelledStation(station.id()));

    withdrawing.withdraw(journey.caseId(), CONTACT);

    assertThat(journey.file().stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(filings.byId(station.id()).inForce()).isTrue();
  }
}
