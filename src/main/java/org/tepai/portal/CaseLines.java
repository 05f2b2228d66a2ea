package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;

/** Describes many cases for a list with one query for all names. */
@Component
class CaseLines {

  private final Dossiers dossiers;
  private final CaseParts parts;
  private final Jurisdictions jurisdictions;
  private final RoundNames rounds;
  private final Clock clock;

  CaseLines(
      Dossiers dossiers,
      CaseParts parts,
      Jurisdictions jurisdictions,
      RoundNames rounds,
      Clock clock) {
    this.dossiers = dossiers;
    this.parts = parts;
    this.jurisdictions = jurisdictions;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** One line of a list; the round is empty where there are none. */
  record Line(
      String url,
      String number,
      String matter,
      String organisation,
      String office,
      String others,
      String round,
      String stage,
      LocalDateTime openedAt) {}

  List<Line> of(List<Case> cases) {
    CaseParts.Names names = parts.namesOf(cases);
    Map<String, String> roundNames = roundNames(cases);
    return cases.stream().map(file -> line(file, names, roundNames)).toList();
  }

  private Line line(Case file, CaseParts.Names names, Map<String, String> roundNames) {
    return new Line(
        "/tepai/cases/" + file.id(),
        file.number(),
        names.matter(file),
        names.seat(file),
        officeOf(file),
        names.others(file),
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
