package org.tepai.documents;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The papers whose wording a jurisdiction keeps in its folder, and what each may name. */
enum TextKind {
  RECOMMENDED_ROSTER("recommended-roster", RecommendedRoster.PLACEHOLDERS, TextReader::table),
  PUBLISHED_LIST("published-list", PublishedList.PLACEHOLDERS, TextReader::table),
  AGREEMENT("four-party-agreement", withItem(AgreementFacts.PLACEHOLDERS), TextReader::agreement);

  private final String file;
  private final List<String> placeholders;
  private final Function<TextReader, Object> wording;

  TextKind(String file, List<String> placeholders, Function<TextReader, Object> wording) {
    this.file = file;
    this.placeholders = placeholders;
    this.wording = wording;
  }

  Object wording(TextReader reader) {
    return wording.apply(reader);
  }

  String path(String jurisdiction) {
    return "bpmn/" + jurisdiction + "/texts/" + file + ".yaml";
  }

  List<String> placeholders() {
    return placeholders;
  }

  private static List<String> withItem(List<String> placeholders) {
    return Stream.concat(placeholders.stream(), Stream.of("item")).toList();
  }
}
