package org.tepai.tooling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which steps there are, what may stand beside them, and whose models use them. A step that
 * one jurisdiction alone uses is marked: whoever takes it up must look whether it says what he
 * means, and whoever changes it need ask only one.
 */
public final class StepsDocument {

  private static final String HEAD =
      """
      # 步骤一览

      本页由代码和 `bpmn/` 下的模型生成，不要手工修改。模型或步骤改动后运行
      `mvn test -Dtest=GeneratedDocumentTests -Dtepai.write=true` 重新生成。

      步骤写在模型元素的表达式里，如 `${dossier.open(execution)}`；参数写在同一元素的扩展属性（camunda:properties）里，
      方括号中的可以不写。`task` 的步骤用在用户任务的监听器里。
      """;
  private static final String TABLE =
      """

      | 步骤 | 做什么 | 参数 | 用于 |
      |---|---|---|---|
      """;

  private final StepCatalogue steps;
  private final Map<String, Set<String>> users = new TreeMap<>();

  private StepsDocument(StepCatalogue steps) {
    this.steps = steps;
  }

  /**
   * @param deployments files of each jurisdiction with the shared ones, by its name
   */
  public static String of(Map<String, Map<String, byte[]>> deployments) {
    StepsDocument document = new StepsDocument(StepCatalogue.below("org.tepai"));
    deployments.forEach(document::read);
    return document.page(deployments.size());
  }

  private void read(String jurisdiction, Map<String, byte[]> files) {
    for (Model model : new CalledModels(new Deployable(files)).all()) {
      for (ElementCalls calls : ElementCalls.in(model)) {
        calls
            .steps()
            .forEach(step -> users.computeIfAbsent(step, s -> new TreeSet<>()).add(jurisdiction));
      }
    }
  }

  private String page(int jurisdictions) {
    StringBuilder page = new StringBuilder(HEAD);
    Set<String> aliases = new LinkedHashSet<>();
    steps.all().forEach(step -> aliases.add(step.alias()));
    for (String alias : aliases) {
      page.append("\n## ").append(alias).append("\n").append(TABLE);
      steps.all().stream()
          .filter(step -> step.alias().equals(alias))
          .forEach(step -> page.append(row(step, jurisdictions)));
    }
    return page.toString();
  }

  private String row(CatalogueStep step, int jurisdictions) {
    return "| `%s(%s)` | %s | %s | %s |\n"
        .formatted(
            step.name(),
            step.argument(),
            step.does(),
            parameters(step.parameters()),
            users(step.name(), jurisdictions));
  }

  private static String parameters(List<StepParameter> parameters) {
    return parameters.stream().map(StepsDocument::written).collect(Collectors.joining("；"));
  }

  private static String written(StepParameter parameter) {
    String name =
        parameter.optional() ? "[`" + parameter.name() + "`]" : "`" + parameter.name() + "`";
    return (name + " " + parameter.means()).strip();
  }

  private String users(String step, int jurisdictions) {
    Set<String> found = users.getOrDefault(step, Set.of());
    if (found.isEmpty()) {
      return "尚无模型使用";
    }
    return found.size() == 1 && jurisdictions > 1
        ? "仅" + found.iterator().next() + "用"
        : String.join("、", found);
  }
}
