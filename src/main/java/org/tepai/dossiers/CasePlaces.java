package org.tepai.dossiers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Division;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.jurisdictions.Succession;

/** Which division and office a case belongs to on a day, from its place as it was registered. */
@Component
class CasePlaces {

  private final Jurisdictions jurisdictions;

  CasePlaces(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** The office at the place; without a place, the one it was filed with or its successor. */
  Office officeOn(Case file, LocalDate day) {
    return file.placeDivision()
        .map(place -> succession(file).competentOffice(place, township(file), day))
        .orElseGet(() -> succession(file).serving(file.officeId(), day));
  }

  /** What users call the place on a day; without a place, the office's name. */
  String nameOn(Case file, LocalDate day) {
    return file.placeDivision()
        .map(place -> succession(file).divisionOn(place, township(file), day))
        .map(Division::name)
        .orElseGet(() -> officeOn(file, day).name());
  }

  private Succession succession(Case file) {
    return jurisdictions.byId(file.tenantId()).succession();
  }

  private static String township(Case file) {
    return file.placeTownship().orElse(null);
  }
}
