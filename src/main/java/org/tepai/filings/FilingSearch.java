package org.tepai.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Succession;

/** Lists registers page by page, for those who may read them. */
@Service
public class FilingSearch {

  /** JPA has no empty list after {@code in}; no id looks like this. */
  private static final List<String> NONE = List.of("-");

  /** Hardly any other number holds a whole one in it. */
  private static final int ALIKE = 100;

  private final FilingRepository filings;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  FilingSearch(FilingRepository filings, Jurisdictions jurisdictions, Clock clock) {
    this.filings = filings;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /**
   * Whose list it is.
   *
   * @param everything whether his office decides for the whole tenant
   * @param organisationIds organisations he speaks for: theirs is what they hold, what stands under
   *     it, what they supervise, and what lies in the area they serve today
   * @param represented person and organisation, in one word each, of those he stands in for
   */
  public record Reader(
      String tenantId,
      String personId,
      boolean everything,
      Collection<String> organisationIds,
      Collection<String> represented) {}

  /**
   * What is looked for.
   *
   * @param category id, or blank for all
   * @param state null for all
   * @param division id of a division of today, or blank for all
   * @param words part of a number, of a name, or of the holding organisation's name; blank for all
   */
  public record Query(
      String register, String category, Filing.State state, String division, String words) {}

  /**
   * @param after number of the last filing of the page before; blank for the first page
   */
  public List<Filing> page(Reader reader, Query query, String after, int size) {
    List<FiledPlace> places = filings.places(reader.tenantId());
    return filings.page(
        reader.tenantId(),
        query.register(),
        query.category(),
        query.state(),
        query.division().isBlank(),
        keys(places, place -> inDivision(reader.tenantId(), place, query.division())),
        reader.everything(),
        orNone(reader.organisationIds()),
        reader.personId(),
        orNone(reader.represented()),
        keys(places, place -> served(reader, place)),
        query.words().strip(),
        after,
        Limit.of(size));
  }

  /** Whether the reader's list of its register would have it. */
  public boolean visible(Reader reader, Filing filing) {
    Query query = new Query(filing.register(), "", null, "", filing.number());
    return page(reader, query, "", ALIKE).stream()
        .anyMatch(found -> found.id().equals(filing.id()));
  }

  private boolean inDivision(String tenant, FiledPlace place, String division) {
    return succession(tenant)
        .divisionOn(place.division(), place.township(), LocalDate.now(clock))
        .id()
        .equals(division);
  }

  private boolean served(Reader reader, FiledPlace place) {
    return reader
        .organisationIds()
        .contains(
            succession(reader.tenantId())
                .competentOffice(place.division(), place.township(), LocalDate.now(clock))
                .id());
  }

  private Succession succession(String tenant) {
    return jurisdictions.byId(tenant).succession();
  }

  private static Collection<String> keys(List<FiledPlace> places, Predicate<FiledPlace> wanted) {
    Set<String> keys =
        places.stream().filter(wanted).map(FiledPlace::key).collect(Collectors.toSet());
    return orNone(keys);
  }

  private static Collection<String> orNone(Collection<String> ids) {
    return ids.isEmpty() ? NONE : ids;
  }
}
