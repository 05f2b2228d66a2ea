package org.tepai.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.postings.Posting;
import org.tepai.postings.Postings;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;
import org.tepai.process.InvalidInput;

/** From the municipal decision to the posting, each party by its own person. */
@TepaiTest
@DisplayName("四方协议：签署、拒签、备案")
class SigningJourneyTests {

  private static final Map<String, Object> REFUSAL =
      Map.of("decision", "REFUSE", "reason", "成果归属须再商议");

  @Autowired private World world;
  @Autowired private List<FormFacts> sources;
  @Autowired private Agreements agreements;
  @Autowired private PreparingAgreement preparing;
  @Autowired private Postings postings;
  @Autowired private Documents documents;
  @Autowired private RegisteringPerson registering;
  @Autowired private MunicipalList list;
  @Autowired private TransactionTemplate transaction;

  @Test
  @Clause("CQ-2.5")
  void aCaseIsInServiceOnlyWhenFourHaveSignedAndTheDistrictHasFiled() {
    Journey journey = confirmed(Forms.teamApplication(3));
    assertThat(journey.openTasks()).containsExactly("sign", "sign", "sign", "sign");

    world.at("2025-04-15T10:00");
    journey.signedByAll();
    assertThat(journey.file().stage()).isEqualTo(Stage.SIGNED);
    assertThat(postings.ofCase(journey.caseId())).isEmpty();

    world.at("2025-04-22T10:00");
    journey.filed();
    assertThat(journey.file().stage()).isEqualTo(Stage.IN_SERVICE);
    Posting posting = postings.ofCase(journey.caseId()).orElseThrow();
    assertThat(posting.startsOn()).isEqualTo(LocalDate.of(2025, 4, 22));
    assertThat(posting.endsOn()).isEqualTo(LocalDate.of(2027, 4, 21));
    assertThat(papers(journey)).hasSize(2);
    assertThat(paper(journey, 1)).contains("2025年4月15日");
  }

  @Test
  @Clause("CQ-7.order")
  void nothingCanBeSignedBeforeTheMunicipalDecision() {
    Journey journey = awaitingDecision(Forms.teamApplication(3));

    assertThat(journey.openTasks()).isEmpty();
    assertThatThrownBy(
            () -> preparing.prepare(journey.caseId(), "four-party-agreement", "agreement.parties"))
        .hasMessageContaining("经审核认定后才能签订协议");
    assertThat(agreements.find(journey.caseId())).isEmpty();
  }

  @Test
  @Clause("CQ-2.5")
  void oneRefusalStopsTheSigningAndANewRevisionIsLaidBeforeAllAgain() {
    Journey journey = confirmed(Forms.teamApplication(3));
    journey.signedBy("e0001.signer", "enterprise");
    leaderRefuses(journey);

    assertThat(journey.openTasks()).containsExactly("settle-refusal");
    journey.does(
        journey.clerk(), "settle-refusal", Map.of("decision", "REVISE", "reason", "已协商一致"));

    assertThat(journey.openTasks()).containsExactly("sign", "sign", "sign", "sign");
    Agreement second = agreements.ofCase(journey.caseId());
    assertThat(second.revision()).isEqualTo(2);
    assertThat(second.state()).isEqualTo(Agreement.State.PREPARED);
  }

  @Test
  @Clause("CQ-2.5")
  void theDistrictMayEndWhatWasRefused() {
    Journey journey = confirmed(Forms.teamApplication(3));
    leaderRefuses(journey);
    journey.does(journey.clerk(), "settle-refusal", Map.of("decision", "END", "reason", "分歧较大"));

    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
    assertThat(journey.openTasks()).isEmpty();
  }

  @Test
  @Clause("CQ-2.5")
  void nobodySignsForTwoPartiesEvenWhenEntitledToBoth() {
    Journey journey = confirmed(Forms.teamApplication(3));
    registering.join("e0001.signer", "u001", "signer");
    try {
      journey.signedBy("e0001.signer", "enterprise");
      assertThatThrownBy(() -> journey.signedBy("e0001.signer", "sending-unit"))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("同一人不能代表两方");
    } finally {
      registering.leave("e0001.signer", "u001", "signer");
    }
  }

  @Test
  @Clause("CQ-2.5")
  void whoSignedForTheDistrictCannotFile() {
    Journey journey = confirmed(Forms.teamApplication(3));
    String signer = journey.office() + ".signer";
    journey.signedByAll();
    registering.join(signer, journey.office(), "filer");
    try {
      assertThatThrownBy(() -> journey.does(signer, "file-agreement", Forms.decision("FILE")))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("备案须由另一人办理");
    } finally {
      registering.leave(signer, journey.office(), "filer");
    }
  }

  @Test
  @Clause("CQ-2.5")
  void filingMayReturnTheAgreementButNotRefuseIt() {
    Journey journey = confirmed(Forms.teamApplication(3)).signedByAll();
    journey.does(
        journey.office() + ".filer",
        "file-agreement",
        Map.of("decision", "RETURN", "reason", "签约信息有误"));

    assertThat(journey.openTasks()).containsExactly("settle-refusal");
    assertThat(agreements.ofCase(journey.caseId()).state()).isEqualTo(Agreement.State.RETURNED);
  }

  @Test
  @Clause("CQ-1.1.d1")
  @Clause("CQ-1.1.d2")
  @Clause("CQ-1.1.d3")
  @Clause("CQ-1.1.d4")
  @Clause("CQ-1.1.d5")
  void theAgreementHasALineForEachServiceChosenAndNoneForTheOthers() {
    List<String> lines = List.of("产学研合作：", "技术攻关：", "成果转化：", "科技服务：", "人才引育：");
    String all =
        paper(confirmed(team(List.of("research", "problem", "transfer", "service", "talent"))), 0);
    assertThat(all).contains(lines).contains("保密义务");
  }

  @Test
  @Clause("CQ-1.1.d2")
  void aServiceThatWasNotChosenHasNoLine() {
    assertThat(paper(confirmed(team(List.of("problem"))), 0))
        .contains("技术攻关：", "保密义务")
        .doesNotContain("产学研合作：", "成果转化：", "科技服务：", "人才引育：");
  }

  @Test
  @Clause("CQ-1.3.d1")
  @Clause("CQ-1.3.d2")
  @Clause("CQ-1.3.d3")
  @Clause("CQ-1.3.c3")
  void theAgreementSaysWhatTheEnterpriseOwesAndRepeatsWhatItStated() {
    assertThat(paper(confirmed(Forms.teamApplication(3)), 0))
        .contains("铸件气孔率偏高", "每月驻厂五天", "报酬", "成果归属", "各方的权利和责任")
        .contains("实验室 200 平方米", "科研经费 30 万元")
        .contains("食宿和交通", "安全告知")
        .contains("统计、考核、评价和监督");
  }

  @Test
  @Clause("CQ-2.5")
  void whoSignsReadsTheAgreementItselfAndWhoTheOthersAre() {
    Journey journey = confirmed(Forms.teamApplication(3));
    Map<String, Object> shown = shownTo(journey, "team");

    assertThat(shown.get("party_name")).isEqualTo("企业科技特派员团：示例铸造工艺团");
    assertThat(String.valueOf(shown.get("agreement_summary")))
        .contains("第 1 稿。派驻期 2 年", "不少于 60 个工作日", "至少解决 1 项")
        .doesNotContain("{");
    assertThat(String.valueOf(shown.get("agreement_text")))
        .contains("第一条  派驻期限和服务时间", "铸件气孔率偏高", "每月驻厂五天");
    assertThat(String.valueOf(shown.get("participants")))
        .contains("part=企业科技特派员团, name=示例铸造工艺团", "part=区县科技主管部门");
  }

  private Map<String, Object> shownTo(Journey journey, String party) {
    Set<String> keys =
        Set.of(
            "agreement_number",
            "agreement_summary",
            "agreement_text",
            "party_name",
            "participants");
    FormRequest request =
        new FormRequest(
            keys,
            Set.of(),
            "sign-agreement",
            World.TENANT,
            journey.caseId(),
            null,
            null,
            party,
            null);
    Map<String, Object> shown = new HashMap<>();
    transaction.executeWithoutResult(
        status -> sources.forEach(source -> shown.putAll(source.facts(request))));
    return shown;
  }

  private void leaderRefuses(Journey journey) {
    world.tasks(journey.file().processInstanceId()).stream()
        .filter(task -> "u001.leader1".equals(task.assignee()))
        .forEach(task -> world.does("u001.leader1", task, REFUSAL));
  }

  private static Map<String, Object> team(List<String> services) {
    return Forms.with(Forms.teamApplication(3), Map.of("service_categories", services));
  }

  private Journey awaitingDecision(Map<String, Object> team) {
    world.roundPublished("2025-1");
    return world
        .applies("e0001")
        .verified()
        .teamApplied(team)
        .matchConfirmed()
        .unitAgreed()
        .screened();
  }

  /** As the publication of the municipal list leaves a case. */
  private Journey confirmed(Map<String, Object> team) {
    return list.names(awaitingDecision(team));
  }

  private List<KeptDocument> papers(Journey journey) {
    return documents.of(DocumentOwner.ofCase(journey.caseId()));
  }

  private String paper(Journey journey, int index) {
    try (XWPFDocument word = new XWPFDocument(documents.open(papers(journey).get(index).id()));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
