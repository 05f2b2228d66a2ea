package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * Opens the file when an enterprise hands in its application: number, competent office, the form as
 * it came.
 */
@Service
class OpeningCase {

  private final Dossiers dossiers;
  private final CaseRepository cases;
  private final People people;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final NumberSeries numbers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpeningCase(
      Dossiers dossiers,
      CaseRepository cases,
      People people,
      Organisations organisations,
      Jurisdictions jurisdictions,
      NumberSeries numbers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.dossiers = dossiers;
    this.cases = cases;
    this.people = people;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.numbers = numbers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param processInstanceId the process the application started
   * @throws InvalidInput when the person applies for no enterprise
   */
  Case open(Submission application, String tenant, String processInstanceId) {
    Organisation enterprise = enterpriseOf(application.principal());
    LocalDate today = LocalDate.now(clock);
    Case opened =
        new Case(
            nextNumber(tenant, today),
            tenant,
            processInstanceId,
            enterprise.id(),
            application.principal(),
            clock.instant());
    opened.belongTo(
        organisations.competentOffice(enterprise.id(), today).id(),
        organisations.divisionOn(enterprise.id(), today).id());
    cases.save(opened);
    dossiers.keep(opened.id(), application, enterprise.id());
    events.publishEvent(new CaseOpened(opened.id()));
    return opened;
  }

  private Organisation enterpriseOf(String personId) {
    return people
        .enterpriseOf(personId)
        .orElseThrow(() -> InvalidInput.because("只有企业的联系人可以提出入驻申请；您的账号不属于任何企业。"));
  }

  private String nextNumber(String tenant, LocalDate today) {
    long sequence = numbers.next(tenant + ".case." + today.getYear());
    return jurisdictions
        .byId(tenant)
        .documentNumber(
            "case", Map.of("year", today.getYear(), "number", "%04d".formatted(sequence)));
  }
}
