package org.tepai.documents;

import java.util.List;

/** The lists whose wording a jurisdiction keeps in its folder, and what each may name. */
enum TextKind {
  RECOMMENDED_ROSTER("recommended-roster", RecommendedRoster.PLACEHOLDERS),
  PUBLISHED_LIST("published-list", PublishedList.PLACEHOLDERS);

  private final String file;
  private final List<String> placeholders;

  TextKind(String file, List<String> placeholders) {
    this.file = file;
    this.placeholders = placeholders;
  }

  String file() {
    return file;
  }

  List<String> placeholders() {
    return placeholders;
  }
}
