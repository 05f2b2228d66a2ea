package org.tepai.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds what would break a form in Tasklist, or leave the server unable to check it, before the
 * form is deployed. Each finding names file and field, in the process owner's language.
 */
public final class FormLint {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NEWEST_SCHEMA = 16;
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");
  private static final List<String> EXPRESSIONS =
      List.of("expression", "valuesExpression", "readonly", "dataSource", "columnsExpression");

  private final String file;
  private final String source;
  private final List<String> findings = new ArrayList<>();

  private FormLint(String file, String source) {
    this.file = file;
    this.source = source;
  }

  /**
   * @param file name to be shown, such as {@code forms/shared/sign-agreement.form}
   * @return nothing when the form may be deployed
   */
  public static List<String> findings(String file, String json) {
    FormLint lint = new FormLint(file, json);
    try {
      lint.form(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      lint.report("（整个文件）", "不是合法的 JSON：" + e.getOriginalMessage());
    }
    return List.copyOf(lint.findings);
  }

  private void form(JsonNode form) {
    String id = form.path("id").asText();
    if (!("/" + file).endsWith("/" + id + ".form")) {
      report("id", "“" + id + "”须与文件名一致");
    }
    int version = form.path("schemaVersion").asInt();
    if (version < 1 || version > NEWEST_SCHEMA) {
      report("schemaVersion", "为 " + version + "，Tasklist 只认识 1 至 " + NEWEST_SCHEMA);
    }
    level(form.path("components"), new HashSet<>(), false);
  }

  private void level(JsonNode components, Set<String> names, boolean insideRows) {
    components.forEach(component -> component(component, names, insideRows));
  }

  private void component(JsonNode component, Set<String> names, boolean insideRows) {
    String where = where(component);
    String type = component.path("type").asText();
    Optional<FormFieldKind> kind = FormFieldKind.of(type);
    if (kind.isEmpty()) {
      report(where, "组件类型“" + type + "”在 Tasklist 中无法显示，整张表单将打不开");
      return;
    }
    expressions(where, component);
    if (kind.get().isKeyed()) {
      keyed(where, component, kind.get(), names, insideRows);
    } else if (kind.get().isContainer()) {
      container(where, component, kind.get(), names, insideRows);
    }
  }

  private void keyed(
      String where, JsonNode field, FormFieldKind kind, Set<String> names, boolean insideRows) {
    name(where, "key", field.path("key").asText(), names);
    if (FormSchema.label(field).isBlank() && kind != FormFieldKind.EXPRESSION) {
      report(where, "没有 label，用户不知道要填什么");
    }
    if (insideRows && !field.path("readonly").asText("false").equals("false")) {
      report(where, "列表行内的字段不能只读，服务器无从核对");
    }
    options(where, field, kind);
    PersonalFieldRule.findings(field, kind).forEach(found -> report(where, found));
    pattern(where, field.path("validate").path("pattern").asText());
  }

  private void container(
      String where, JsonNode field, FormFieldKind kind, Set<String> names, boolean insideRows) {
    boolean list = kind == FormFieldKind.DYNAMICLIST;
    String path = field.path("path").asText();
    if (list || !path.isBlank()) {
      name(where, "path", path, names);
    }
    if (list && !field.path("disableCollapse").asBoolean()) {
      report(where, "须设 disableCollapse 为 true：可折叠的列表会丢失已填的行");
    }
    level(field.path("components"), path.isBlank() ? names : new HashSet<>(), list || insideRows);
  }

  private void name(String where, String property, String name, Set<String> names) {
    if (!KEY.matcher(name).matches()) {
      report(where, property + "“" + name + "”须为小写字母、数字和下划线，并以字母开头");
    } else if (!names.add(name)) {
      report(where, property + "“" + name + "”在同一层中重复");
    }
  }

  private void options(String where, JsonNode field, FormFieldKind kind) {
    boolean none =
        field.path("values").isEmpty()
            && !field.hasNonNull("valuesKey")
            && !field.hasNonNull("valuesExpression");
    if (kind.takesOptions() && none) {
      report(where, "没有可选项：须有 values、valuesKey 或 valuesExpression");
    }
  }

  private void pattern(String where, String pattern) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      report(where, "pattern“" + pattern + "”不是合法的正则表达式");
    }
  }

  private void expressions(String where, JsonNode component) {
    EXPRESSIONS.forEach(name -> expression(where, name, component.path(name).asText()));
    expression(where, "conditional.hide", component.path("conditional").path("hide").asText());
    List.of("min", "max", "minLength", "maxLength")
        .forEach(rule -> expression(where, rule, component.path("validate").path(rule).asText()));
  }

  private void expression(String where, String name, String text) {
    if (FormConditions.isExpression(text)) {
      FormConditions.syntaxError(text)
          .ifPresent(error -> report(where, name + " 的 FEEL 写法有误：" + error));
    } else if (name.equals("conditional.hide") && !text.isBlank()) {
      report(where, "conditional.hide 须以 = 开头，否则不起作用");
    }
  }

  private static String where(JsonNode component) {
    for (String name : List.of("key", "path", "id")) {
      if (!component.path(name).asText().isBlank()) {
        return component.path(name).asText();
      }
    }
    return "（" + component.path("type").asText("无类型") + "）";
  }

  private void report(String where, String what) {
    findings.add("%s 第 %d 行：字段 %s：%s".formatted(file, lineOf(where), where, what));
  }

  /** Where the field's name stands; the first line where it has none. */
  private int lineOf(String where) {
    int at = source.indexOf('"' + where + '"');
    return at < 0 ? 1 : (int) source.substring(0, at).lines().count();
  }
}
