package org.tepai.publications;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Finds what has been published, for everybody of its jurisdiction. */
@Service
public class NeedSearch {

  private final NeedRepository needs;

  NeedSearch(NeedRepository needs) {
    this.needs = needs;
  }

  /**
   * What is looked for.
   *
   * @param publicationId blank for all periods
   * @param kind null for both
   * @param openOnly whether what has been taken up is left out
   * @param words part of a title, a description, a field or an enterprise's name, or a number;
   *     blank for all
   */
  public record Wanted(
      Collection<String> tenantIds,
      String publicationId,
      NeedKind kind,
      boolean openOnly,
      String words) {

    String stripped() {
      return words.strip();
    }

    /** What stands for anything in a search is only itself here. */
    String pattern() {
      return "%" + stripped().replaceAll("([!%_])", "!$1") + "%";
    }
  }

  /** The first of what is found, the newest period first. */
  public List<Need> find(Wanted wanted, int most) {
    return wanted.tenantIds().isEmpty()
        ? List.of()
        : needs.page(
            wanted.tenantIds(),
            wanted.publicationId(),
            wanted.kind(),
            wanted.openOnly(),
            wanted.stripped(),
            wanted.pattern(),
            Limit.of(most));
  }

  /** All that is found, streamed; to be read within a transaction. */
  public Stream<Need> all(Wanted wanted) {
    return wanted.tenantIds().isEmpty()
        ? Stream.empty()
        : needs.all(
            wanted.tenantIds(),
            wanted.publicationId(),
            wanted.kind(),
            wanted.openOnly(),
            wanted.stripped(),
            wanted.pattern());
  }
}
