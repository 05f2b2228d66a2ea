package org.tepai.tooling;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Models reach Java through steps only: nothing here may name a class, carry a script, a connector
 * or a form of another kind.
 */
class ForbiddenRule implements ModelRule {

  private static final Map<String, String> FORBIDDEN =
      Map.ofEntries(
          Map.entry("@class", "不能指定 Java 类，请改用步骤表达式"),
          Map.entry("@delegateExpression", "不能指定委托对象，请改用步骤表达式"),
          Map.entry("@variableMappingClass", "不能指定 Java 类"),
          Map.entry("@variableMappingDelegateExpression", "不能指定委托对象"),
          Map.entry("scriptTask", "不能使用脚本任务，请改用步骤"),
          Map.entry("script", "不能使用脚本"),
          Map.entry("@scriptFormat", "不能使用脚本"),
          Map.entry("@resource", "不能引用脚本文件"),
          Map.entry("connector", "不能使用连接器"),
          Map.entry("@type", "不能使用外部任务或内置任务类型，请改用步骤"),
          Map.entry("@topic", "不能使用外部任务"),
          Map.entry("@formKey", "不能使用 formKey，请用 formRef 指定表单文件"),
          Map.entry("formData", "不能使用内嵌表单字段，请用 formRef 指定表单文件"),
          Map.entry("@language", "条件只能用表达式，不能指定脚本语言"));

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return model.text().words().stream()
        .filter(word -> FORBIDDEN.containsKey(word.name()) && !isXsiType(word))
        .map(word -> model.problem(word.element(), FORBIDDEN.get(word.name())));
  }

  private static boolean isXsiType(ModelText.Word word) {
    return word.name().equals("@type") && word.value().endsWith("tFormalExpression");
  }
}
