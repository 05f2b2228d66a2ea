package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.documents.FilingLine;
import org.tepai.filings.Filing;
import org.tepai.filings.Filings;
import org.tepai.filings.SupervisingBodies;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/** Describes many filings for a list, with one query for all names of a sort. */
@Component
class FilingLines {

  private final Organisations organisations;
  private final Filings filings;
  private final SupervisingBodies supervisors;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  FilingLines(
      Organisations organisations,
      Filings filings,
      SupervisingBodies supervisors,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.organisations = organisations;
    this.filings = filings;
    this.supervisors = supervisors;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /** One line with its page. */
  record Line(String url, FilingLine shown) {}

  List<Line> of(List<Filing> listed) {
    Map<String, Organisation> holders = organisations.byIds(holders(listed));
    Map<String, Filing> above = filings.byIds(above(listed));
    Map<String, String> supervising = supervisors.namesOf(listed);
    return listed.stream()
        .map(
            each ->
                new Line("/tepai/filings/" + each.id(), line(each, holders, above, supervising)))
        .toList();
  }

  private static Set<String> holders(List<Filing> listed) {
    return listed.stream()
        .flatMap(each -> each.organisationId().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> above(List<Filing> listed) {
    return listed.stream()
        .flatMap(each -> each.underId().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private FilingLine line(
      Filing filing,
      Map<String, Organisation> holders,
      Map<String, Filing> above,
      Map<String, String> supervising) {
    Jurisdiction jurisdiction = jurisdictions.byId(filing.tenantId());
    return new FilingLine(
        filing.number(),
        filing.name(),
        jurisdiction.register(filing.register()).category(filing.category()).name(),
        filing.organisationId().map(holders::get).map(Organisation::name).orElse(""),
        filing.underId().map(above::get).map(Filing::name).orElse(""),
        divisionOf(filing, filing.underId().map(above::get), jurisdiction),
        supervising.getOrDefault(filing.id(), ""),
        filing.filedOn().toString(),
        filing.state().label(),
        filing.endedOn().map(LocalDate::toString).orElse(""),
        filing.endReason().orElse(""));
  }

  /** Where it lies, or what it stands under. */
  private String divisionOf(Filing filing, Optional<Filing> above, Jurisdiction jurisdiction) {
    return Stream.concat(Stream.of(filing), above.stream())
        .filter(each -> each.division().isPresent())
        .findFirst()
        .map(placed -> placeOf(placed, jurisdiction))
        .orElse("");
  }

  private String placeOf(Filing placed, Jurisdiction jurisdiction) {
    return jurisdiction
        .succession()
        .divisionOn(
            placed.division().orElseThrow(), placed.township().orElse(null), LocalDate.now(clock))
        .name();
  }
}
