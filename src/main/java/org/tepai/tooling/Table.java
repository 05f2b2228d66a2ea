package org.tepai.tooling;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * One DMN file. Its cells are FEEL and nothing else: the engine would run a cell in whatever
 * language the file names, and a script may do all that the server may.
 */
record Table(String file, DmnModelInstance instance, ModelText text) {

  private static final String FEEL = "feel";

  static Table read(String file, byte[] content) {
    return new Table(
        file, Dmn.readModelFromStream(new ByteArrayInputStream(content)), ModelText.parse(content));
  }

  Stream<Problem> problems() {
    return text.words().stream()
        .filter(word -> word.name().equals("@expressionLanguage") && !isFeel(word.value()))
        .map(
            word ->
                new Problem(
                    file,
                    1,
                    word.element(),
                    "表达式语言是“" + word.value() + "”，条件表只能用 FEEL，请在 Modeler 中改回 FEEL"));
  }

  /** By its short name, or by the address that the standard gave it in one of its versions. */
  private static boolean isFeel(String language) {
    String lower = language.toLowerCase(Locale.ROOT);
    return lower.equals(FEEL) || lower.matches("https?://www\\.omg\\.org/spec/[\\w/]*feel[\\w/]*");
  }
}
