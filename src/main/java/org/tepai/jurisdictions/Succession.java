package org.tepai.jurisdictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decision CQ33: follows places and offices through reforms. A division ends on the day the reform
 * takes effect; its office may serve on until the successor opens. Which of the two days moves the
 * work is the jurisdiction's own choice (setting {@code succession.takesOver}).
 */
public class Succession {

  /** Key of the setting that names the day on which work moves. */
  public static final String TAKES_OVER = "succession.takesOver";

  /**
   * Work moves when the successor's office opens; the old one serves the whole of its old area
   * until then.
   */
  public static final String WHEN_OFFICE_OPENS = "WHEN_OFFICE_OPENS";

  /** Work moves on the very day the division changes. */
  public static final String WHEN_DIVISION_CHANGES = "WHEN_DIVISION_CHANGES";

  private final Jurisdiction jurisdiction;

  Succession(Jurisdiction jurisdiction) {
    this.jurisdiction = jurisdiction;
  }

  /**
   * The division a place belongs to on a day, whatever it belonged to when the enterprise
   * registered.
   */
  public Division divisionOn(String divisionId, String township, LocalDate day) {
    Division division = jurisdiction.division(divisionId);
    boolean gone = division.leavesOn(township).map(from -> !day.isBefore(from)).orElse(false);
    Optional<String> next = gone ? division.successorOf(township) : Optional.empty();
    return next.map(id -> divisionOn(id, township, day)).orElse(division);
  }

  /** The office that serves a place on a day. */
  public Office competentOffice(String divisionId, String township, LocalDate day) {
    Division division = jurisdiction.division(divisionId);
    boolean handedOver =
        handover(division, township).map(from -> !day.isBefore(from)).orElse(false);
    return handedOver
        ? competentOffice(division.successorOf(township).orElseThrow(), township, day)
        : officeOf(division);
  }

  /** The office itself, or the one that has taken its place by the day. */
  public Office serving(String officeId, LocalDate day) {
    Office office = jurisdiction.office(officeId);
    return office.successor().filter(next -> servingDays(office).endedBefore(day)).isPresent()
        ? serving(office.successor().get(), day)
        : office;
  }

  /** The offices from which places have passed to others by a day. */
  public List<Office> predecessors(LocalDate day) {
    return jurisdiction.offices().stream()
        .filter(office -> office.division().isPresent())
        .filter(office -> handedOver(jurisdiction.division(office.division().get()), day))
        .toList();
  }

  private boolean handedOver(Division division, LocalDate day) {
    Stream<String> places = division.townships().stream().map(Township::name);
    return Stream.concat(places, Stream.of(""))
        .flatMap(place -> handover(division, place).stream())
        .anyMatch(from -> !day.isBefore(from));
  }

  /** Whether an office serves on a day, by the reading that the setting takes. */
  public boolean serves(Office office, LocalDate day) {
    return servingDays(office).covers(day);
  }

  /** The days on which an office serves, by the reading that the setting takes. */
  public Validity servingDays(Office office) {
    return officesDecide() || office.division().isEmpty()
        ? office.validity()
        : jurisdiction.division(office.division().get()).validity();
  }

  /** From when another office serves the place; empty if its own always does. */
  private Optional<LocalDate> handover(Division division, String township) {
    Optional<String> successor = division.successorOf(township);
    if (successor.isEmpty() || !officesDecide()) {
      return successor.flatMap(id -> division.leavesOn(township));
    }
    Office next = officeOf(jurisdiction.division(successor.get()));
    LocalDate opens = next.validity().from().orElse(LocalDate.MIN);
    LocalDate closes =
        officeOf(division).validity().to().map(last -> last.plusDays(1)).orElse(LocalDate.MIN);
    return division.leavesOn(township).map(moves -> latest(moves, latest(opens, closes)));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean officesDecide() {
    return WHEN_OFFICE_OPENS.equals(jurisdiction.settings().text(TAKES_OVER));
  }

  private Office officeOf(Division division) {
    return jurisdiction.offices().stream()
        .filter(office -> office.division().filter(division.id()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no office for division " + division.id()));
  }
}
