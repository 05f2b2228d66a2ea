package org.tepai.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A person's mistake, told in Chinese and by field. It is of the one exception family that the
 * engine's web interface answers with 400 while Tasklist keeps what was typed; every use case
 * throws it for mistakes of the user, and for nothing else.
 */
public final class InvalidInput extends FormFieldValidationException {

  private static final long serialVersionUID = 1L;

  private static final int MOST_TOLD = 100;

  private final transient Map<String, String> problems;

  private InvalidInput(String message, Map<String, String> problems) {
    super(problems, message);
    this.problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
  }

  /** A mistake that belongs to no single field. */
  public static InvalidInput because(String message) {
    return new InvalidInput(message, Map.of());
  }

  /** A mistake in one field; the message names the field as the user sees it. */
  public static InvalidInput in(String field, String message) {
    return new InvalidInput(message, Map.of(field, message));
  }

  /** All mistakes at once, in the order of the form. */
  public static InvalidInput of(Map<String, String> problems) {
    List<String> different = problems.values().stream().distinct().toList();
    String told = different.stream().limit(MOST_TOLD).collect(Collectors.joining("；"));
    int untold = different.size() - MOST_TOLD;
    return new InvalidInput(
        "提交未通过：" + told + (untold > 0 ? "；另有 " + untold + " 处" : "") + "。", problems);
  }

  /** Field key to what is wrong with it. */
  public Map<String, String> problems() {
    return problems == null ? Map.of() : problems;
  }
}
