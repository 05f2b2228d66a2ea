package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * Opens the file when an application is handed in: number, participants, place and competent
 * office, the form as it came.
 */
@Service
class OpeningCase {

  private final Dossiers dossiers;
  private final CaseRepository cases;
  private final OpeningParticipants participants;
  private final OpeningPlace places;
  private final Jurisdictions jurisdictions;
  private final NumberSeries numbers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpeningCase(
      Dossiers dossiers,
      CaseRepository cases,
      OpeningParticipants participants,
      OpeningPlace places,
      Jurisdictions jurisdictions,
      NumberSeries numbers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.dossiers = dossiers;
    this.cases = cases;
    this.participants = participants;
    this.places = places;
    this.jurisdictions = jurisdictions;
    this.numbers = numbers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param processInstanceId the process the application started
   * @throws InvalidInput when the person belongs to no organisation for which he may apply
   */
  Case open(Submission application, Opening opening, String tenant, String processInstanceId) {
    OpeningParticipants.Found found = participants.of(application, opening, tenant);
    Organisation seat = found.seat(opening);
    Case opened =
        new Case(
            nextNumber(tenant, LocalDate.now(clock)),
            tenant,
            opening.process(),
            processInstanceId,
            seat.id(),
            application.principal(),
            clock.instant());
    found.all().forEach(opened::take);
    places.locate(opened, seat, opening, application);
    cases.save(opened);
    dossiers.keep(opened.id(), application, found.applicant().id());
    events.publishEvent(new CaseOpened(opened.id()));
    return opened;
  }

  private String nextNumber(String tenant, LocalDate today) {
    long sequence = numbers.next(tenant + ".case." + today.getYear());
    return jurisdictions
        .byId(tenant)
        .documentNumber(
            "case", Map.of("year", today.getYear(), "number", "%04d".formatted(sequence)));
  }
}
