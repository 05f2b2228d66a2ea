package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.deputies.Deputyship;
import org.tepai.filings.Filings;
import org.tepai.journey.Journey;
import org.tepai.journey.Newcomers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;

/** The workstation reviews first: somebody other than the one who applies. */
@TepaiTest
@DisplayName("备案：申报人不能初审自己的申报")
class OwnApplicationTests {

  private static final String EXPERT = "bt-host.specialist1";

  @Autowired private Town town;
  @Autowired private Newcomers newcomers;
  @Autowired private RegisteringPerson people;
  @Autowired private Absences absences;
  @Autowired private Filings filings;

  private Organisation host;
  private String station;

  @BeforeEach
  void theExpertIsAlsoTheStationsContact() {
    host = town.host();
    station = filings.filedIn(town.municipalStation().caseId()).get(0).id();
    newcomers.person(EXPERT, "专家兼联系人", host.id(), "contact");
  }

  @AfterEach
  void heIsContactNoLonger() {
    people.leave(EXPERT, host.id(), "contact");
  }

  @Test
  @Clause("BT-10")
  void whoeverAppliesDoesNotReviewHimself() {
    Journey journey = applied(EXPERT);

    assertThatThrownBy(() -> reviewedBy(journey, EXPERT))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("本人的事项不能由本人");

    reviewedBy(applied("bt-host.specialist2"), EXPERT);
  }

  @Test
  void norDoesWhoeverAppliedAsHisDeputyOrReviewsAsSuch() {
    Deputyship away =
        absences.arranged(host.id(), EXPERT, "bt-host.contact", "2025-03-18", "2025-03-20");
    Journey journey = applied("bt-host.contact");
    absences.ended(away);

    assertThat(journey.file().applicant()).isEqualTo(EXPERT);
    assertThatThrownBy(() -> reviewedBy(journey, "bt-host.contact"))
        .isInstanceOf(InvalidInput.class);
  }

  private Journey applied(String person) {
    return town.applies(person, "commissioner-filing", BaotouForms.commissioner(station));
  }

  private static void reviewedBy(Journey journey, String person) {
    journey.does(person, "station-reviews", BaotouForms.decision("AGREE"));
  }
}
