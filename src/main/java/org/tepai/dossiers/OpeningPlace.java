package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Division;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/** Says where a case lies, and with it which office is competent. */
@Component
class OpeningPlace {

  private final Jurisdictions jurisdictions;
  private final Clock clock;

  OpeningPlace(Jurisdictions jurisdictions, Clock clock) {
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput when the form names a division that is not there, or nothing says where
   *     the case lies
   */
  void locate(Case opened, Organisation seat, Opening opening, Submission application) {
    Optional<String> named = opening.division().map(application::text);
    named.ifPresent(division -> requireKnown(opened, opening, division));
    named
        .or(seat::division)
        .ifPresentOrElse(
            division ->
                inDivision(opened, division, named.isEmpty() ? seat.township().orElse(null) : null),
            () -> withOffice(opened, seat, opening));
  }

  private void inDivision(Case opened, String division, String township) {
    LocalDate today = LocalDate.now(clock);
    var succession = jurisdictions.byId(opened.tenantId()).succession();
    opened.liesIn(division, township);
    opened.belongTo(
        succession.competentOffice(division, township, today).id(),
        succession.divisionOn(division, township, today).id());
  }

  private void withOffice(Case opened, Organisation seat, Opening opening) {
    Jurisdiction jurisdiction = jurisdictions.byId(opened.tenantId());
    String office =
        Optional.of(seat.id())
            .filter(jurisdiction::hasOffice)
            .or(opening::office)
            .orElseThrow(() -> InvalidInput.because(seat.name() + "没有登记所在区划，无法确定主管部门；请先补登所在区划。"));
    opened.belongTo(jurisdiction.succession().serving(office, LocalDate.now(clock)).id(), null);
  }

  private void requireKnown(Case opened, Opening opening, String division) {
    boolean known =
        jurisdictions.byId(opened.tenantId()).divisions().stream()
            .map(Division::id)
            .anyMatch(division::equals);
    if (!known) {
      throw InvalidInput.in(opening.division().orElseThrow(), "没有这个区划，请重新选择");
    }
  }
}
