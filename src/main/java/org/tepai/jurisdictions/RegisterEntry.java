package org.tepai.jurisdictions;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A list of what is filed with an office and stays in force until it is ended.
 *
 * @param under register in which that must be filed which this is filed under
 * @param grants personal role that a filed person has as long as the filing is in force
 * @param perCategory setting that holds how many of a category one holder may have in force;
 *     without it, or without a value, there is no limit
 */
public record RegisterEntry(
    String id,
    String name,
    Holder holder,
    Optional<String> under,
    Optional<String> grants,
    Optional<String> perCategory,
    List<Category> categories,
    List<String> clauses) {

  /** The supervisor that is whoever holds the filing. */
  public static final String HOLDER = "holder";

  /** The supervisor, or the office of a task, that serves the place of the case or holder. */
  public static final String COMPETENT = "competent";

  /** What can be filed. */
  public enum Holder {
    ORGANISATION,
    PERSON
  }

  /**
   * A kind of filing with the body that supervises it.
   *
   * @param supervisor {@link #HOLDER}, {@link #COMPETENT}, a participant or an office
   */
  public record Category(String id, String name, String supervisor, String supervisorRole) {}

  public Category category(String categoryId) {
    return categories.stream()
        .filter(each -> each.id().equals(categoryId))
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("no category '%s' in '%s'".formatted(categoryId, id)));
  }
}
