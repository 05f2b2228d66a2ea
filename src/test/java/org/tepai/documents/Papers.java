package org.tepai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tepai.jurisdictions.Folders;
import org.tepai.process.FormFields;

/** Obviously fictitious facts to make papers from, and the real wordings of a folder. */
final class Papers {

  static final String FOLDER = "chongqing";

  private static final PathMatchingResourcePatternResolver RESOURCES =
      new PathMatchingResourcePatternResolver();
  static final FormFields FORMS = new FormFields(RESOURCES);
  private static final DocumentTexts TEXTS = new DocumentTexts(Folders.all(), RESOURCES, FORMS);

  static TableText table(TextKind kind) {
    return TEXTS.table(FOLDER, kind);
  }

  static AgreementText agreement() {
    return TEXTS.agreement(FOLDER, "four-party-agreement");
  }

  /** An agreement of nothing but these lines, a list for each section. */
  static AgreementText worded(List<List<AgreementText.Line>> sections) {
    AgreementText real = agreement();
    return new AgreementText(
        real.title(),
        real.fileName(),
        real.signedFileName(),
        List.of(),
        sections.stream().map(lines -> new AgreementText.Section("条", lines)).toList(),
        List.of(),
        real.signing(),
        List.of());
  }

  static RecommendedRoster recommended(int count) {
    return new RecommendedRoster(
        "2025年第一批",
        "示例甲区科技局",
        LocalDate.parse("2025-03-28"),
        LocalDate.parse("2025-03-31"),
        LocalDate.parse("2025-03-30"),
        count);
  }

  static PublishedList published(int count) {
    return new PublishedList(
        "2025年第一批企业科技特派员团名单",
        "示例名单〔2025〕1号",
        "2025年第一批",
        LocalDate.parse("2025-04-15"),
        List.of("示例市科技局", "示例市教委"),
        count);
  }

  static Stream<RosterLine> lines(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Papers::line);
  }

  static RosterLine line(int number) {
    return new RosterLine(
        "第一批",
        "示例甲区",
        number,
        "虚构第" + number + "号精密制造有限公司",
        "91500000FAKE" + String.format("%06d", number),
        "虚构智能装备服务团" + number,
        "虚甲" + number,
        2 + number % 4,
        "虚构理工大学",
        "高速主轴温升控制；刀具磨损在线检测" + (number % 3 == 0 ? "；多品种小批量排产优化" : ""),
        number % 5 == 0 ? "推荐。例外理由：团队六人，其中一人专司现场检测，确有必要。" : "推荐",
        LocalDate.parse("2025-03-28"));
  }

  static AgreementFacts facts(boolean signed, List<String> categories) {
    return new AgreementFacts(
        stated(),
        Map.of("members", members(), "problems", problems()),
        Map.of("service_categories", Set.copyOf(categories)),
        signatures(signed));
  }

  private static Map<String, String> stated() {
    return Map.ofEntries(
        Map.entry("agreement_number", "示例协〔2025〕12号"),
        Map.entry("case_number", "示例2025-000123"),
        Map.entry("prepared_on", "2025-04-18"),
        Map.entry("enterprise", "虚构第1号精密制造有限公司"),
        Map.entry("enterprise_credit_code", "91500000FAKE000001"),
        Map.entry("team", "虚构智能装备服务团"),
        Map.entry("team_person", "虚甲一"),
        Map.entry("sending_unit", "虚构理工大学"),
        Map.entry("district", "示例甲区科技局"),
        Map.entry("plan", "每月到企业两次，每次不少于三天；每季度一次技术交流。"),
        Map.entry("research_conditions", "提供试验车间一间、三坐标测量机一台，并配一名专职试验员。"),
        Map.entry("research_funding", "30"));
  }

  private static List<Map<String, String>> problems() {
    return List.of(
        Map.of("problem", "高速主轴在连续加工时温升过快，影响加工精度"),
        Map.of("problem", "刀具磨损不能在线检测，停机检查多", "expected_result", "停机减半"));
  }

  static ByteArrayOutputStream bytes(DocumentContent content) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.writeTo(out);
      return out;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Map<String, String>> members() {
    return List.of(
        member("虚甲一", "负责人", "博士", "副高级", "虚构理工大学机械学院", "机械制造"),
        member("虚乙二", "成员", "硕士", "中级", "虚构理工大学自动化学院", "检测技术"),
        member("虚丙三", "成员", "博士", "中级", "虚构智能制造研究院", "数据分析"));
  }

  private static Map<String, String> member(
      String name, String role, String degree, String title, String unit, String field) {
    return Map.of(
        "name", name, "role", role, "degree", degree, "title", title, "unit", unit, "field", field);
  }

  private static List<AgreementFacts.Signature> signatures(boolean signed) {
    Instant at = Instant.parse("2025-04-21T02:30:00Z");
    return List.of(
        new AgreementFacts.Signature("enterprise", "虚构第1号精密制造有限公司", "虚丁", at),
        new AgreementFacts.Signature("team", "虚构智能装备服务团", "虚甲一", at.plusSeconds(90_000)),
        new AgreementFacts.Signature("sending-unit", "虚构理工大学", "虚戊", at.plusSeconds(180_000)),
        new AgreementFacts.Signature(
            "district", "示例甲区科技局", signed ? "虚己" : null, signed ? at.plusSeconds(270_000) : null));
  }

  private Papers() {}
}
