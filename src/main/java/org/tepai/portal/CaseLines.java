package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/** Describes many cases for a list with one query for all names. */
@Component
class CaseLines {

  private final Dossiers dossiers;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final RoundNames rounds;
  private final Clock clock;

  CaseLines(
      Dossiers dossiers,
      Organisations organisations,
      Jurisdictions jurisdictions,
      RoundNames rounds,
      Clock clock) {
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** One line of a list. */
  record Line(
      String url,
      String number,
      String enterprise,
      String office,
      String team,
      String sendingUnit,
      String round,
      String stage,
      LocalDateTime openedAt) {}

  List<Line> of(List<Case> cases) {
    Map<String, Organisation> named =
        organisations.byIds(
            cases.stream()
                .flatMap(
                    file ->
                        Stream.concat(
                            Stream.of(file.organisationId()), file.sendingUnitId().stream()))
                .distinct()
                .toList());
    Map<String, String> roundNames = roundNames(cases);
    return cases.stream().map(file -> line(file, named, roundNames)).toList();
  }

  private Line line(Case file, Map<String, Organisation> named, Map<String, String> roundNames) {
    Organisation enterprise = named.get(file.organisationId());
    return new Line(
        "/tepai/cases/" + file.id(),
        file.number(),
        enterprise.name(),
        officeOf(file),
        file.teamName().orElse(""),
        file.sendingUnitId().map(named::get).map(Organisation::name).orElse(""),
        file.roundId().map(roundNames::get).orElse(""),
        file.stage().label(),
        LocalDateTime.ofInstant(file.openedAt(), clock.getZone()));
  }

  private String officeOf(Case file) {
    return jurisdictions
        .byId(file.tenantId())
        .office(dossiers.competentOffice(file, LocalDate.now(clock)))
        .name();
  }

  private Map<String, String> roundNames(Collection<Case> cases) {
    Map<String, String> names = new HashMap<>();
    for (Case file : cases) {
      file.roundId()
          .ifPresent(
              round -> names.computeIfAbsent(round, id -> rounds.nameOf(file.tenantId(), id)));
    }
    return names;
  }
}
