package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.filings.Filings;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.jurisdictions.ChangedSettings;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.Organisation;

/** What the bureau may read otherwise, where the regulation contradicts itself or says nothing. */
@TepaiTest
@DisplayName("工作站备案的口径")
class WorkstationReadingsTests {

  private static final String CONTACT = "bt-host.contact";

  @Autowired Town town;
  @Autowired Filings filings;
  @Autowired ChangedSettings settings;
  @Autowired Notifications notifications;

  private Organisation host;

  @BeforeEach
  void thereIsAHost() {
    host = town.host();
  }

  @Test
  @Clause("BT-7.2")
  @Clause("BT-14.1")
  void a_municipal_station_may_be_sent_by_way_of_the_banner() {
    settings.during(
        Town.BAOTOU, "station.municipal.viaBanner", true, this::reviewedByTheBannerFirst);
  }

  private void reviewedByTheBannerFirst() {
    Journey journey = applies(BaotouForms.workstation("municipal"));
    assertThat(journey.openTasks()).containsExactly("banner-reviews");

    journey.does(
        Town.DISTRICT + ".clerk", "banner-reviews", BaotouForms.decision("SUPPLEMENT", "请补充场地证明"));
    Map<String, Object> mended = BaotouForms.workstation("municipal");
    mended.remove("division");
    journey.does(CONTACT, "complete-supplement", mended);
    journey.does(Town.DISTRICT + ".clerk", "banner-reviews", BaotouForms.decision("AGREE"));

    assertThat(journey.openTasks()).containsExactly("bureau-inspects");
  }

  @Test
  @Clause("BT-14.1")
  void nobody_else_needs_to_be_told_of_a_municipal_station() {
    settings.during(
        Town.BAOTOU, "station.supervisor.copies", List.of(), () -> town.municipalStation());

    assertThat(filings.inForceOf(Town.BAOTOU, "workstation", host.id())).hasSize(1);
    assertThat(notifications.newestFor("btb.clerk", 20))
        .extracting(Message::text)
        .noneMatch(text -> text.contains("科研管理部门归口管理"));
  }

  @Test
  @Clause("BT-6.levels")
  void a_host_may_be_allowed_two_stations_of_a_category() {
    settings.during(
        Town.BAOTOU,
        "station.perCategory",
        2,
        () -> {
          town.municipalStation();
          town.municipalStation();
        });

    assertThat(filings.inForceOf(Town.BAOTOU, "workstation", host.id())).hasSize(2);
  }

  @Test
  @Clause("BT-13.1")
  void registration_may_be_asked_for_in_the_city() {
    Map<String, Object> outside =
        Forms.with(BaotouForms.workstation("municipal"), Map.of("registered_in", "region"));

    settings.during(Town.BAOTOU, "station.region", "CITY", () -> notRecommended(applies(outside)));
  }

  private static void notRecommended(Journey journey) {
    assertThatThrownBy(
            () -> journey.does("btb.inspector", "bureau-inspects", BaotouForms.inspection()))
        .hasMessageContaining("没有在包头市注册");
  }

  private Journey applies(Map<String, Object> form) {
    return town.applies(CONTACT, "workstation-filing", form);
  }
}
