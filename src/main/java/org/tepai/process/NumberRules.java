package org.tepai.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Range and precision of a number, reckoned in decimals and never in binary fractions. */
final class NumberRules {

  private NumberRules() {}

  static List<String> problems(FormField field, Object value, Map<String, Object> data) {
    Optional<BigDecimal> number = number(field, value);
    if (number.isEmpty()) {
      return List.of("须为数字");
    }
    List<String> problems = new ArrayList<>();
    range(field, number.get(), data).ifPresent(problems::add);
    digits(field, number.get()).ifPresent(problems::add);
    increment(field, number.get()).ifPresent(problems::add);
    return problems;
  }

  /** Tasklist sends a number as a number, and as a text only where the form asks for it. */
  private static Optional<BigDecimal> number(FormField field, Object value) {
    boolean asText = field.setting("serializeToString").map(JsonNode::asBoolean).orElse(false);
    return value instanceof Number || asText && value instanceof String
        ? decimal(value.toString())
        : Optional.empty();
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs(number.scale()) > 40 || number.precision() > 40
          ? Optional.empty()
          : Optional.of(number);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** A limit of the form: a number, or an expression over the form's data. */
  static Optional<BigDecimal> limit(FormField field, String rule, Map<String, Object> data) {
    return field
        .rule(rule)
        .map(JsonNode::asText)
        .flatMap(
            text ->
                FormConditions.isExpression(text)
                    ? FormConditions.value(text, data).map(Object::toString)
                    : Optional.of(text))
        .flatMap(NumberRules::decimal);
  }

  private static Optional<String> range(FormField field, BigDecimal n, Map<String, Object> data) {
    Optional<BigDecimal> min = limit(field, "min", data).filter(limit -> n.compareTo(limit) < 0);
    Optional<BigDecimal> max = limit(field, "max", data).filter(limit -> n.compareTo(limit) > 0);
    return min.map(limit -> "不得小于 " + plain(limit) + "，现为 " + plain(n))
        .or(() -> max.map(limit -> "不得大于 " + plain(limit) + "，现为 " + plain(n)));
  }

  private static Optional<String> digits(FormField field, BigDecimal number) {
    int used = Math.max(0, number.stripTrailingZeros().scale());
    return field
        .setting("decimalDigits")
        .map(JsonNode::asInt)
        .filter(allowed -> used > allowed)
        .map(allowed -> allowed == 0 ? "须为整数" : "最多 " + allowed + " 位小数")
        .map(expected -> expected + "，现为 " + plain(number));
  }

  private static Optional<String> increment(FormField field, BigDecimal number) {
    return field
        .setting("increment")
        .map(JsonNode::asText)
        .flatMap(NumberRules::decimal)
        .filter(step -> step.signum() > 0 && number.remainder(step).signum() != 0)
        .map(step -> "须为 " + plain(step) + " 的整数倍，现为 " + plain(number));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
