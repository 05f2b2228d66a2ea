package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;

class AgreementPaperTests {

  private static final List<String> ALL =
      List.of("research", "problem", "transfer", "service", "talent");

  @Clause("CQ-2.5")
  @Test
  void theFourPartiesStandAtItsHead() throws IOException {
    assertThat(text(Papers.facts(false, ALL)))
        .contains("甲方（入驻企业）：虚构第1号精密制造有限公司")
        .contains("乙方（企业科技特派员团）：虚构智能装备服务团，负责人 虚甲一")
        .contains("丙方（派出单位）：虚构理工大学")
        .contains("丁方（区县科技主管部门）：示例甲区科技局");
  }

  @Clause("CQ-5.1.term")
  @Clause("CQ-5.1.days")
  @Clause("CQ-5.1.problem")
  @Test
  void termServiceDaysAndProblemsAreThoseOfTheSettings() throws IOException {
    assertThat(text(Papers.facts(false, ALL)))
        .contains("派驻期限为 2 年")
        .contains("不少于 60 个工作日")
        .contains("至少帮助甲方解决 1 项技术难题");
  }

  @Clause("CQ-1.3.d1")
  @Test
  void contentWayTasksPayResultsRightsAndDutiesAreNamed() throws IOException {
    assertThat(text(Papers.facts(false, ALL)))
        .contains("合作内容和目标", "合作方式和任务", "报酬和支付", "成果归属和权益", "各方的权利和责任")
        .contains("高速主轴在连续加工时温升过快，影响加工精度。", "每月到企业两次");
  }

  @Clause("CQ-1.3.c3")
  @Test
  void researchConditionsAndMoneyAreThoseOfTheApplication() throws IOException {
    assertThat(text(Papers.facts(false, ALL))).contains("三坐标测量机一台", "科研经费 30 万元");
  }

  @Clause("CQ-1.3.d2")
  @Test
  void workLivingAndSafetyConditionsAreNamed() throws IOException {
    assertThat(text(Papers.facts(false, ALL))).contains("办公和试验场所", "食宿和交通", "人身安全");
  }

  @Clause("CQ-1.3.d3")
  @Test
  void theEnterpriseAnswersStatisticsAndAssessments() throws IOException {
    assertThat(text(Papers.facts(false, ALL))).contains("统计、考核、评价和监督");
  }

  @Clause("CQ-1.1.d1")
  @Clause("CQ-1.1.d2")
  @Clause("CQ-1.1.d3")
  @Clause("CQ-1.1.d4")
  @Clause("CQ-1.1.d5")
  @Test
  void eachChosenServiceIsATaskAndOthersAreNot() throws IOException {
    assertThat(text(Papers.facts(false, ALL)))
        .contains("产学研合作：", "技术攻关：", "成果转化：", "科技服务：", "人才引育：");
    assertThat(text(Papers.facts(false, List.of("talent"))))
        .contains("人才引育：")
        .doesNotContain("产学研合作：", "技术攻关：", "成果转化：", "科技服务：");
  }

  @Clause("CQ-1.1.d2")
  @Test
  void confidentialityIsAlwaysPromised() throws IOException {
    assertThat(text(Papers.facts(false, List.of("talent")))).contains("负有保密义务");
  }

  @Test
  void whoSignedWhenIsShownAndWhoHasNot() throws IOException {
    assertThat(signatures(Papers.facts(false, ALL)))
        .contains("虚丁", "2025年4月21日 10:30", "未签署")
        .doesNotContain("虚己");
    assertThat(signatures(Papers.facts(true, ALL))).contains("虚己").doesNotContain("未签署");
  }

  @Test
  void nothingTypedIsReadAsAPlaceholder() throws IOException {
    AgreementFacts plain = Papers.facts(false, ALL);
    assertThat(text(plain)).doesNotContain("{").doesNotContain("}");
    AgreementText text = Papers.agreement();
    assertThat(Placeholders.fill("{plan}", name -> "{credit_code}")).isEqualTo("{credit_code}");
    assertThat(Placeholders.fill("甲[（{plan}）]", name -> "[{x}]")).isEqualTo("甲（[{x}]）");
    assertThat(text.sections()).hasSizeGreaterThan(10);
  }

  @Test
  void aPartInBracketsStandsOnlyWhenSomethingIsKnownOfIt() throws IOException {
    assertThat(text(Papers.facts(false, ALL))).contains("影响加工精度。", "停机检查多（预期成果：停机减半）。");
    assertThat(Placeholders.fill("〔{x}〕[，共 {y} 页]", name -> null)).isEqualTo("〔〕");
  }

  @Test
  void aLineOrSectionLeftOutLeavesNoGapInTheNumbers() {
    AgreementText.Line never =
        new AgreementText.Line(
            "无",
            Optional.of(AgreementText.Answer.of("service_categories=none")),
            Optional.empty(),
            Optional.empty());
    AgreementText.Line always =
        new AgreementText.Line("有", Optional.empty(), Optional.empty(), Optional.empty());
    AgreementText text = Papers.worded(List.of(List.of(never), List.of(never, always)));
    assertThat(new FilledAgreement(text, Papers.facts(false, ALL)).sections())
        .containsExactly(new FilledAgreement.Section("第一条  条", List.of("有。")));
  }

  @Test
  void chineseCharactersTakeAChineseFont() throws IOException {
    XWPFParagraph title = paper(Papers.facts(false, ALL)).getParagraphs().get(0);
    assertThat(title.getRuns().get(0).getCTR().xmlText()).contains("w:eastAsia=\"宋体\"");
  }

  private static String signatures(AgreementFacts facts) throws IOException {
    List<XWPFTable> tables = paper(facts).getTables();
    return tables.get(tables.size() - 1).getText();
  }

  private static String text(AgreementFacts facts) throws IOException {
    return paper(facts).getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  private static XWPFDocument paper(AgreementFacts facts) throws IOException {
    byte[] bytes =
        Papers.bytes(
                out ->
                    AgreementPaper.write(
                        Papers.agreement(), facts, ZoneId.of("Asia/Shanghai"), out))
            .toByteArray();
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }
}
