package org.tepai.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.CaseClosed;
import org.tepai.dossiers.Stage;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.FormRequest;
import org.tepai.process.InvalidInput;

/** Any jurisdiction's case may begin with a published need, named in any field of its form. */
@TepaiTest
@DisplayName("承接已发布的需求")
class TakingUpNeedTests {

  private static final String FIELD = "research_conditions";

  @Autowired World world;
  @Autowired PublicationRepository publications;
  @Autowired ReportRepository reports;
  @Autowired NeedRepository needs;
  @Autowired NeedFacts facts;
  @Autowired TakingUpNeed takingUp;
  @Autowired WithdrawingApplication withdrawing;
  @Autowired TransactionTemplate transaction;

  private Need need;

  @BeforeEach
  void aNeedIsPublished() {
    Publication publication = new Publication(World.TENANT, "2025-Q1", "contact", "none");
    publication.open(LocalDate.parse("2025-01-02"), LocalDate.parse("2025-01-16"), Instant.EPOCH);
    publications.save(publication);
    Report report = reports.save(new Report(publication, "e0003"));
    need =
        new Need(
            new Need.Origin(World.TENANT, report, "某企业", "d500112"),
            1,
            new NeedWords(NeedKind.DEMAND, "镀层脱落", "希望解决镀层脱落", "材料"));
    need.gather();
    need.publish("2025-Q1-001");
    needs.save(need);
  }

  @Test
  @Clause("BT-11.1")
  void aPublishedNeedIsOfferedUntilACaseTakesItUp() {
    assertThat(offered()).singleElement().asString().contains("2025-Q1-001 某企业：镀层脱落");

    takesUp(naming("e0003"));

    assertThat(offered()).isEmpty();
  }

  @Test
  @Clause("BT-11.1")
  void whatACaseHasTakenUpNoOtherTakes() {
    takesUp(naming("e0003"));
    Journey other = naming("e0003");

    assertThatThrownBy(() -> takesUp(other))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已被承接");
  }

  @Test
  @Clause("BT-11.1")
  void aNeedIsOpenAgainWhenNothingComesOfItsCase() {
    Journey first = naming("e0003");
    takesUp(first);

    withdrawing.withdraw(first.caseId(), "e0003.contact");

    assertThat(offered()).hasSize(1);
  }

  @Test
  @Clause("BT-11.1")
  void nobodyTakesUpANeedForAnotherEnterprise() {
    Journey other = naming("e0004");

    assertThatThrownBy(() -> takesUp(other))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("某企业");
    assertThat(offered()).hasSize(1);
  }

  @Test
  @Clause("BT-11.1")
  void aNeedStaysTakenUpWhenItsCaseHasComeToItsEnd() {
    Journey first = naming("e0003");
    takesUp(first);

    transaction.executeWithoutResult(
        status -> takingUp.closed(new CaseClosed(first.caseId(), Stage.COMPLETED, "")));

    assertThat(offered()).isEmpty();
  }

  @Test
  void whoReadsWhatWasChosenIsToldTheNeedAndNotItsId() {
    takesUp(naming("e0003"));

    assertThat(facts.label(World.TENANT, "need_options", need.id()))
        .contains("2025-Q1-001 某企业：镀层脱落");
    assertThat(facts.label(World.TENANT, "other_options", need.id())).isEmpty();
  }

  private Journey naming(String enterprise) {
    Map<String, Object> form = new HashMap<>(Forms.enterpriseApplication());
    form.put(FIELD, need.id());
    return world.applies(enterprise, form);
  }

  private void takesUp(Journey journey) {
    transaction.executeWithoutResult(status -> takingUp.takeUp(journey.caseId(), FIELD));
  }

  private List<?> offered() {
    FormRequest request =
        new FormRequest(
            Set.of("need_options"), Set.of(), "any", World.TENANT, null, null, null, null, null);
    return (List<?>) facts.facts(request).get("need_options");
  }
}
