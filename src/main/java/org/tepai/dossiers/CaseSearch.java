package org.tepai.dossiers;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/** Lists cases page by page, for those who may see them. */
@Service
public class CaseSearch {

  /** JPA has no empty list after {@code in}; no id looks like this. */
  private static final List<String> NONE = List.of("-");

  private final CaseRepository cases;
  private final Organisations organisations;

  CaseSearch(CaseRepository cases, Organisations organisations) {
    this.cases = cases;
    this.organisations = organisations;
  }

  /**
   * Whose list it is.
   *
   * @param taking the parts that the person takes himself
   * @param everything whether the person's office decides for the whole tenant
   * @param organisationIds those the person belongs to
   */
  public record Reader(
      String tenantId, PartsTaken taking, boolean everything, Collection<String> organisationIds) {}

  /**
   * @param words part of a case number or of the name of an organisation or participant; blank for
   *     all
   * @param after number of the last case of the page before; blank for the first page
   */
  public List<Case> page(Reader reader, String words, String after, int size) {
    String search = words.strip();
    return cases.page(
        reader.tenantId(),
        reader.everything(),
        orNone(reader.organisationIds()),
        reader.taking().person(),
        orNone(reader.taking().represented()),
        search,
        orNone(named(reader.tenantId(), search)),
        after,
        Limit.of(size));
  }

  private List<String> named(String tenantId, String words) {
    return words.isEmpty()
        ? List.of()
        : organisations.named(tenantId, words).stream().map(Organisation::id).toList();
  }

  private static Collection<String> orNone(Collection<String> ids) {
    return ids.isEmpty() ? NONE : ids;
  }
}
