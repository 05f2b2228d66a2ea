package org.tepai.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A jurisdiction's wording of an agreement, line by line with the clauses the lines carry. */
record AgreementText(
    String title,
    String fileName,
    String signedFileName,
    List<String> before,
    List<Section> sections,
    List<Table> tables,
    Signing signing,
    List<String> after) {

  /** A numbered part of the agreement. */
  record Section(String heading, List<Line> lines) {}

  /**
   * A line of a section.
   *
   * @param when the answer without which the line is left out
   * @param each the list for each row of which the line is repeated
   */
  record Line(String text, Optional<Answer> when, Optional<String> each, Optional<String> clause) {}

  /**
   * An answer of a form; without a value, any answer will do.
   *
   * @param key the field
   */
  record Answer(String key, Optional<String> value) {

    /** As it is written: {@code key} or {@code key=value}. */
    static Answer of(String written) {
      int sign = written.indexOf('=');
      return sign < 0
          ? new Answer(written.strip(), Optional.empty())
          : new Answer(
              written.substring(0, sign).strip(), Optional.of(written.substring(sign + 1).strip()));
    }

    boolean givenIn(AgreementFacts facts) {
      return Optional.ofNullable(facts.chosen().get(key))
          .filter(answers -> value.map(answers::contains).orElse(!answers.isEmpty()))
          .isPresent();
    }
  }

  /** The rows of a list below the agreement. */
  record Table(String heading, String of, List<Column> columns) {

    /** A column; its width is counted in Chinese characters. */
    record Column(String key, String header, int width) {}
  }

  /**
   * The table in which signatures stand.
   *
   * @param parties how it calls participants, by their ids
   * @param unsigned what stands there for a party that has not signed
   */
  record Signing(
      String heading, List<String> headers, Map<String, String> parties, String unsigned) {}
}
