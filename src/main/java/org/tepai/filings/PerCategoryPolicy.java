package org.tepai.filings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One holder has no more of a category in force than the jurisdiction allows. */
final class PerCategoryPolicy {

  private final OptionalInt most;

  PerCategoryPolicy(OptionalInt most) {
    this.most = most;
  }

  /**
   * @param held what the holder has in force in the register
   * @param categoryName what users call the category
   */
  Optional<String> reasonAgainst(List<Filing> held, String category, String categoryName) {
    List<Filing> same = held.stream().filter(each -> each.category().equals(category)).toList();
    if (most.isEmpty() || same.size() < most.getAsInt()) {
      return Optional.empty();
    }
    Filing former = same.get(0);
    return Optional.of(
        "已有在册的“%s”：%s（%s），同一类别最多 %d 个"
            .formatted(categoryName, former.name(), former.number(), most.getAsInt()));
  }
}
