package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Stage;
import org.tepai.filings.Filings;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.postings.Posting;
import org.tepai.postings.Postings;

/** Circumstances have changed, and all three agree to end the service. */
@TepaiTest
class TerminationByConsentTests {

  private static final Map<String, Object> REPORT = Map.of("opinion", "情况属实，三方自愿");

  @Autowired Dispatching dispatching;
  @Autowired Town town;
  @Autowired Postings postings;
  @Autowired Filings filings;

  @Test
  @Clause("BT-28")
  @Clause("BT-14.1")
  void when_all_agree_the_supervising_body_reports_and_the_bureau_files() {
    Journey service = dispatching.prepared().inService();
    Journey journey = dispatching.terminating(Dispatching.FIRM_CONTACT, posting(service).id());
    assertThat(journey.openTasks()).containsOnly("sign").hasSize(3);
    dispatching.signed(journey);
    assertThat(posting(service).inService()).isTrue();

    journey.does("bt-host.research", "report-termination", REPORT);
    journey.does(Dispatching.FILER, "file-termination", Map.of("decision", "FILE"));

    assertThat(posting(service).state()).isEqualTo(Posting.State.ENDED);
    assertThat(posting(service).ending().orElseThrow().endedOn())
        .isEqualTo(LocalDate.parse("2025-06-30"));
    assertThat(service.file().stage()).isEqualTo(Stage.ENDED);
    assertThat(journey.file().stage()).isEqualTo(Stage.COMPLETED);
    assertThat(filings.byId(dispatching.commissioner()).inForce()).isTrue();
    assertThat(filings.byId(dispatching.station()).inForce()).isTrue();
  }

  @Test
  @Clause("BT-14.2")
  @Clause("BT-28")
  void a_banner_station_is_reported_for_by_the_banner_office() {
    town.host();
    Journey station =
        town.applies("bt-host.contact", "workstation-filing", BaotouForms.workstation("banner"))
            .does(Town.DISTRICT + ".inspector", "banner-inspects", BaotouForms.inspection())
            .does(Dispatching.FILER, "file-workstation", BaotouForms.decision("FILE"));
    Journey service = dispatching.preparedWith(station).inService();
    Journey journey =
        dispatching.signed(
            dispatching.terminating(Dispatching.STATION_CONTACT, posting(service).id()));

    journey.does(Town.DISTRICT + ".clerk", "report-termination", REPORT);

    assertThat(journey.openTasks()).containsExactly("file-termination");
    assertThat(journey.file().placeDivision()).isEqualTo(service.file().placeDivision());
  }

  @Test
  @Clause("BT-28")
  void the_paper_is_kept_as_signed_when_the_last_has_signed() {
    Journey service = dispatching.prepared().inService();
    Journey journey = dispatching.terminating(Dispatching.FIRM_CONTACT, posting(service).id());
    assertThat(dispatching.papers(journey)).noneMatch(name -> name.contains("已签署"));

    dispatching.signed(journey);

    assertThat(dispatching.papers(journey)).anyMatch(name -> name.contains("已签署"));
  }

  @Test
  @Clause("BT-28")
  void whoever_reports_and_files_reads_what_all_three_have_said() {
    Journey service = dispatching.prepared().inService();
    Journey journey =
        dispatching.signed(
            dispatching.terminating(Dispatching.FIRM_CONTACT, posting(service).id()));

    assertThat(dispatching.shown(journey, "signatures"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(3);
  }

  @Test
  @Clause("BT-28")
  void the_paper_names_the_agreement_it_ends_and_all_parties_as_they_are_filed() {
    Journey service = dispatching.prepared().inService();
    Journey journey = dispatching.terminating(Dispatching.FIRM_CONTACT, posting(service).id());

    String paper = dispatching.paper(journey);

    assertThat(paper)
        .contains(dispatching.shown(service, "agreement_number").toString())
        .contains("包特解〔2025〕")
        .contains(filings.byId(dispatching.station()).number())
        .contains(filings.byId(dispatching.commissioner()).number());
  }

  @Test
  void who_does_not_sign_is_not_said_to_have_turned_an_application_down() {
    Journey service = dispatching.prepared().inService();
    Journey journey = dispatching.terminating(Dispatching.FIRM_CONTACT, posting(service).id());

    dispatching.refusedBy(journey, "bt-firm.signer", "enterprise");

    assertThat(dispatching.shown(journey, "decisions").toString())
        .contains("不同意签署")
        .doesNotContain("不予通过");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enterprise", "commissioner", "workstation"})
  @Clause("BT-28")
  void when_one_does_not_agree_the_service_goes_on(String party) {
    Journey service = dispatching.prepared().inService();
    Journey journey = dispatching.terminating(Dispatching.FIRM_CONTACT, posting(service).id());

    dispatching.refusedBy(journey, signer(party), party);

    assertThat(journey.openTasks()).isEmpty();
    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
    assertThat(posting(service).inService()).isTrue();
    assertThat(service.file().stage()).isEqualTo(Stage.IN_SERVICE);
  }

  @Test
  @Clause("BT-28")
  void the_bureau_may_return_the_report_to_the_supervising_body() {
    Journey service = dispatching.prepared().inService();
    Journey journey =
        dispatching.signed(
            dispatching.terminating(Dispatching.COMMISSIONER, posting(service).id()));
    journey.does("bt-host.research", "report-termination", REPORT);

    journey.does(
        Dispatching.FILER, "file-termination", Map.of("decision", "RETURN", "reason", "请补充善后安排"));

    assertThat(journey.openTasks()).containsExactly("report-termination");
    assertThat(posting(service).inService()).isTrue();
  }

  @Test
  @Clause("BT-28")
  void whoever_takes_no_part_cannot_ask_for_it_and_nobody_twice() {
    Journey service = dispatching.prepared().inService();
    town.host("bt-other", "示例第二大学");
    assertThatThrownBy(() -> dispatching.terminating("bt-other.contact", posting(service).id()))
        .hasMessageContaining("派驻");

    Journey first = dispatching.terminating(Dispatching.FIRM_CONTACT, posting(service).id());
    assertThatThrownBy(
            () -> dispatching.terminating(Dispatching.COMMISSIONER, posting(service).id()))
        .hasMessageContaining(first.file().number());
  }

  @Test
  @Clause("BT-28")
  void a_service_does_not_end_before_it_begins() {
    Journey service = dispatching.prepared().inService();
    Map<String, Object> tooEarly =
        Forms.with(
            Dispatching.termination(posting(service).id()), Map.of("terminated_on", "2025-04-30"));

    assertThatThrownBy(
            () -> town.applies(Dispatching.FIRM_CONTACT, "termination-by-consent", tooEarly))
        .hasMessageContaining("2025-05-01");
  }

  private static String signer(String party) {
    return switch (party) {
      case "enterprise" -> "bt-firm.signer";
      case "workstation" -> "bt-host.signer";
      default -> Dispatching.COMMISSIONER;
    };
  }

  private Posting posting(Journey service) {
    return postings.ofCase(service.caseId()).orElseThrow();
  }
}
