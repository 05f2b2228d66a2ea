package org.tepai.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.jurisdictions.Division;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.organisations.EnterpriseRegistration;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.RegisteringOrganisation;
import org.tepai.organisations.SendingUnitRegistration;
import org.tepai.process.StartOrder;

/**
 * Fictitious enterprises, sending units and people for every office and role, registered as real
 * ones would be, many in a transaction.
 */
@Component
@ForDemonstration
class RegisteringAccounts {

  /** Behind the offices and groups, before anything that works with them. */
  private static final int ORDER = StartOrder.ORGANISATIONS + 1;

  private static final Logger LOG = LoggerFactory.getLogger(RegisteringAccounts.class);
  private static final int AT_ONCE = 20;

  private final Scripts scripts;
  private final DemonstrationSettings settings;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final RegisteringOrganisation registering;
  private final DemonstrationPeople people;
  private final TransactionTemplate transaction;

  RegisteringAccounts(
      Scripts scripts,
      DemonstrationSettings settings,
      Jurisdictions jurisdictions,
      Organisations organisations,
      RegisteringOrganisation registering,
      DemonstrationPeople people,
      TransactionTemplate transaction) {
    this.scripts = scripts;
    this.settings = settings;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.registering = registering;
    this.people = people;
    this.transaction = transaction;
  }

  /** Registers one organisation that is its jurisdiction's next, and the next of all. */
  private interface Registration {
    void next(Script script, int index, int number);
  }

  /** Offices at once, so that their people can sign in; the many others while the year plays. */
  @Order(ORDER)
  @EventListener(ApplicationReadyEvent.class)
  void registerOffices() {
    scripts.all().forEach(this::registerOffices);
    if (!settings.play()) {
      registerOthers();
    }
  }

  private void registerOffices(Script script) {
    List<Office> offices = jurisdictions.byId(script.jurisdiction()).offices();
    transaction.executeWithoutResult(
        status -> offices.forEach(office -> people.staff(script, office)));
  }

  void registerOthers() {
    long began = System.nanoTime();
    scripts
        .all()
        .forEach(
            script ->
                add(
                    script,
                    organisations::sendingUnits,
                    script.population().sendingUnits(),
                    this::unit));
    scripts
        .all()
        .forEach(
            script ->
                add(
                    script,
                    organisations::enterprises,
                    script.population().enterprises(),
                    this::enterprise));
    LOG.info("Demonstration accounts stand after {} ms", (System.nanoTime() - began) / 1_000_000);
  }

  /**
   * Goes on behind those that a start before this one has registered. They are numbered through all
   * jurisdictions, as the register numbers them.
   */
  private void add(
      Script script,
      Function<String, List<Organisation>> registered,
      Population.Bodies wanted,
      Registration one) {
    int own = registered.apply(script.jurisdiction()).size();
    int others =
        scripts.all().stream()
            .filter(other -> other != script)
            .mapToInt(other -> registered.apply(other.jurisdiction()).size())
            .sum();
    for (int from = own; from < wanted.count(); from += AT_ONCE) {
      int first = from;
      int behind = Math.min(from + AT_ONCE, wanted.count());
      transaction.executeWithoutResult(
          status ->
              IntStream.range(first, behind)
                  .forEach(index -> one.next(script, index, others + index)));
    }
  }

  private void unit(Script script, int index, int number) {
    FictitiousNames names = new FictitiousNames(script, index);
    Organisation unit =
        registering.sendingUnit(
            new SendingUnitRegistration(
                script.jurisdiction(),
                names.sendingUnit(),
                FictitiousCodes.sendingUnit(number),
                "u%03d.contact".formatted(number + 1),
                names.person("unit contact")));
    people.of(script, unit, script.population().sendingUnits().posts());
  }

  private void enterprise(Script script, int index, int number) {
    List<Division> divisions = divisions(script);
    Division division = divisions.get(index % divisions.size());
    FictitiousNames names = new FictitiousNames(script, index);
    Organisation enterprise =
        registering.enterprise(
            new EnterpriseRegistration(
                script.jurisdiction(),
                names.enterprise(division.name()),
                FictitiousCodes.enterprise(number),
                division.id(),
                names.township(division.id(), index / divisions.size()),
                "e%04d.contact".formatted(number + 1),
                names.person("enterprise contact")));
    people.of(script, enterprise, script.population().enterprises().posts());
  }

  /** Where enterprises can lie when the demonstration begins. */
  private List<Division> divisions(Script script) {
    Jurisdiction jurisdiction = jurisdictions.byId(script.jurisdiction());
    return jurisdiction.collectingOffices(script.begins().toLocalDate()).stream()
        .map(Office::division)
        .flatMap(Optional::stream)
        .map(jurisdiction::division)
        .toList();
  }
}
