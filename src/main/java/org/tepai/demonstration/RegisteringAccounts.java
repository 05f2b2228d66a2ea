package org.tepai.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
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

  private final Script script;
  private final DemonstrationSettings settings;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final RegisteringOrganisation registering;
  private final DemonstrationPeople people;
  private final TransactionTemplate transaction;

  RegisteringAccounts(
      Script script,
      DemonstrationSettings settings,
      Jurisdictions jurisdictions,
      Organisations organisations,
      RegisteringOrganisation registering,
      DemonstrationPeople people,
      TransactionTemplate transaction) {
    this.script = script;
    this.settings = settings;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.registering = registering;
    this.people = people;
    this.transaction = transaction;
  }

  /** Offices at once, so that their people can sign in; the many others while the year plays. */
  @Order(ORDER)
  @EventListener(ApplicationReadyEvent.class)
  void registerOffices() {
    Jurisdiction jurisdiction = jurisdictions.byId(script.jurisdiction());
    transaction.executeWithoutResult(status -> jurisdiction.offices().forEach(people::staff));
    if (!settings.play()) {
      registerOthers();
    }
  }

  void registerOthers() {
    long began = System.nanoTime();
    String tenant = script.jurisdiction();
    add(organisations.sendingUnits(tenant).size(), settings.sendingUnits(), this::unit);
    add(organisations.enterprises(tenant).size(), settings.enterprises(), this::enterprise);
    LOG.info("Demonstration accounts stand after {} ms", (System.nanoTime() - began) / 1_000_000);
  }

  /** Goes on behind those that a start before this one has registered. */
  private void add(int known, int wanted, IntConsumer one) {
    for (int from = known; from < wanted; from += AT_ONCE) {
      int first = from;
      int behind = Math.min(from + AT_ONCE, wanted);
      transaction.executeWithoutResult(status -> IntStream.range(first, behind).forEach(one));
    }
  }

  private void unit(int index) {
    FictitiousNames names = names(index);
    String id = "u%03d".formatted(index + 1);
    Organisation unit =
        registering.sendingUnit(
            new SendingUnitRegistration(
                script.jurisdiction(),
                names.sendingUnit(),
                FictitiousCodes.sendingUnit(index),
                id + ".contact",
                names.person("unit contact")));
    people.ofUnit(unit, settings.leaders());
  }

  private void enterprise(int index) {
    List<Division> divisions = divisions();
    Division division = divisions.get(index % divisions.size());
    FictitiousNames names = names(index);
    Organisation enterprise =
        registering.enterprise(
            new EnterpriseRegistration(
                script.jurisdiction(),
                names.enterprise(division.name()),
                FictitiousCodes.enterprise(index),
                division.id(),
                names.township(division.id(), index / divisions.size()),
                "e%04d.contact".formatted(index + 1),
                names.person("enterprise contact")));
    people.ofEnterprise(enterprise);
  }

  private FictitiousNames names(int index) {
    return new FictitiousNames(script, index);
  }

  /** Where enterprises can lie when the demonstration begins. */
  private List<Division> divisions() {
    Jurisdiction jurisdiction = jurisdictions.byId(script.jurisdiction());
    return jurisdiction.collectingOffices(script.begins().toLocalDate()).stream()
        .map(Office::division)
        .flatMap(Optional::stream)
        .map(jurisdiction::division)
        .toList();
  }
}
