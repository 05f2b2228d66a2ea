package org.tepai;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tepai.jurisdictions.Clause.State;
import org.tepai.jurisdictions.ClauseMentions;
import org.tepai.jurisdictions.Jurisdiction;

/** One jurisdiction's clauses with the places that carry them and the tests that show them. */
class ClauseCatalogue {

  static final String HEAD =
      """
      <!-- written by ClauseCatalogueTests; do not edit -->
      # 条款对照表

      每一条款由哪些模型、规则、设置承载，由哪些测试证明。
      """;

  private static final String TABLE =
      """

      ## %s

      | 条款 | 内容 | 状态 | 承载 | 测试 |
      |---|---|---|---|---|
      """;

  private final Jurisdiction jurisdiction;
  private final ClauseMentions mentions;
  private final List<ClauseShown> shown;

  ClauseCatalogue(Jurisdiction jurisdiction, ClauseMentions mentions, List<ClauseShown> shown) {
    this.jurisdiction = jurisdiction;
    this.mentions = mentions;
    this.shown = shown;
  }

  List<String> uncarried() {
    return built(clause -> mentions.of(jurisdiction, clause).isEmpty());
  }

  List<String> unshown() {
    return built(clause -> tests(clause).findAny().isEmpty());
  }

  String page() {
    return TABLE.formatted(jurisdiction.name())
        + jurisdiction.clauses().stream().map(this::row).collect(Collectors.joining());
  }

  private String row(org.tepai.jurisdictions.Clause clause) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            clause.id(),
            clause.text(),
            clause.state() == State.BUILT ? "已实现" : "待后续",
            String.join("；", mentions.of(jurisdiction, clause.id())),
            tests(clause.id()).collect(Collectors.joining("；")));
  }

  private Stream<String> tests(String clause) {
    return shown.stream().filter(each -> each.clause().equals(clause)).map(ClauseShown::test);
  }

  private List<String> built(Predicate<String> lacking) {
    return jurisdiction.clauses().stream()
        .filter(clause -> clause.state() == State.BUILT)
        .map(org.tepai.jurisdictions.Clause::id)
        .filter(lacking)
        .toList();
  }
}
