package org.tepai.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tepai.personaldata.PersonalKind;

/**
 * A field that asks for a number of a person says so, or the number would be kept and shown as
 * typed; and lets the mask be handed in again, or nobody could mend the rest of the form.
 */
final class PersonalFieldRule {

  private PersonalFieldRule() {}

  static List<String> findings(JsonNode field, FormFieldKind kind) {
    String declared = field.path("properties").path("personal").asText();
    if (declared.isBlank()) {
      return takesNumbers(kind) ? undeclared(field).stream().toList() : List.of();
    }
    return PersonalKind.of(declared)
        .map(personal -> declared(field, kind, personal))
        .orElseGet(
            () ->
                List.of(
                    "properties.personal“%s”不认识，可用：%s"
                        .formatted(declared, PersonalKind.choices())));
  }

  private static boolean takesNumbers(FormFieldKind kind) {
    return kind == FormFieldKind.TEXTFIELD
        || kind == FormFieldKind.TEXTAREA
        || kind == FormFieldKind.NUMBER;
  }

  private static Optional<String> undeclared(JsonNode field) {
    String key = field.path("key").asText();
    return PersonalKind.suspectedIn(key, FormSchema.label(field))
        .map(
            kind ->
                "看来是%s，须用 textfield 并声明 \"properties\": {\"personal\": \"%s\"}，系统才会加密保存、遮盖显示；如不是，请换 key 和 label"
                    .formatted(kind.label(), kind.declared()));
  }

  private static List<String> declared(JsonNode field, FormFieldKind kind, PersonalKind personal) {
    List<String> findings = new ArrayList<>();
    if (kind != FormFieldKind.TEXTFIELD) {
      findings.add(personal.label() + "须用 textfield");
    }
    JsonNode rules = field.path("validate");
    if (!List.of("", "custom").contains(rules.path("validationType").asText())) {
      findings.add(personal.label() + "由系统核对，请去掉 validate.validationType");
    }
    if (refusesMask(rules.path("pattern").asText(), personal)) {
      findings.add(
          "validate.pattern 须放过遮盖后的号码（如 %s），否则补正时原样保留的号码交不上来；系统另按%s核对，也可去掉 pattern"
              .formatted(personal.mask(), personal.label()));
    }
    return findings;
  }

  private static boolean refusesMask(String pattern, PersonalKind personal) {
    try {
      return !pattern.isEmpty() && !personal.letsMaskThrough(Pattern.compile(pattern));
    } catch (PatternSyntaxException toldElsewhere) {
      return false;
    }
  }
}
