package org.tepai.organisations;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.Organisation.Kind;
import org.tepai.process.Accounts;
import org.tepai.process.OneNode;
import org.tepai.process.StartOrder;

/**
 * Brings tables and engine to what the jurisdictions' folders say, at every start. What a folder no
 * longer names stays, because old cases point at it.
 */
@Service
class SynchronisingOffices {

  private final Jurisdictions jurisdictions;
  private final OrganisationRepository organisations;
  private final RegisteringPerson people;
  private final AccountGroups accountGroups;
  private final StartRights startRights;
  private final Accounts accounts;
  private final OneNode oneNode;

  SynchronisingOffices(
      Jurisdictions jurisdictions,
      OrganisationRepository organisations,
      RegisteringPerson people,
      AccountGroups accountGroups,
      StartRights startRights,
      Accounts accounts,
      OneNode oneNode) {
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.people = people;
    this.accountGroups = accountGroups;
    this.startRights = startRights;
    this.accounts = accounts;
    this.oneNode = oneNode;
  }

  @Order(StartOrder.ORGANISATIONS)
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void synchronise() {
    oneNode.alone("offices");
    jurisdictions.all().forEach(this::synchronise);
  }

  private void synchronise(Jurisdiction jurisdiction) {
    accounts.tenant(jurisdiction.id(), jurisdiction.name());
    makePools(jurisdiction);
    for (Office office : jurisdiction.offices()) {
      synchronise(jurisdiction, office);
    }
    startRights.give(jurisdiction);
  }

  private void makePools(Jurisdiction jurisdiction) {
    String tenant = jurisdiction.id();
    accounts.pool(Groups.everybody(tenant), jurisdiction.name(), tenant);
    for (RoleEntry role : jurisdiction.roles()) {
      if (role.tenantWide()) {
        accounts.group(Groups.tenantWide(tenant, role.id()), role.name());
      }
      makePoolsOfKinds(tenant, role);
    }
  }

  private void makePoolsOfKinds(String tenant, RoleEntry role) {
    for (Kind kind : Kind.values()) {
      if (role.kinds().contains(kind.word())) {
        accounts.group(Groups.ofKind(tenant, kind, role.id()), role.name());
      }
    }
    for (Office.Kind kind : Office.Kind.values()) {
      if (role.kinds().contains(kind.name().toLowerCase())) {
        accounts.group(Groups.ofOffices(tenant, kind, role.id()), role.name());
      }
    }
  }

  private void synchronise(Jurisdiction jurisdiction, Office office) {
    Office.Contact contact = office.contact();
    Organisation organisation =
        organisations.findById(office.id()).orElseGet(() -> newOffice(jurisdiction, office));
    organisation.rename(office.name(), contact.person());
    organisation.locate(office.division().orElse(null), null);
    organisation.serve(
        office.validity().from().orElse(null),
        office.validity().to().orElse(null),
        office.successor().orElse(null));
    organisations.save(organisation);
    office.roles().forEach(role -> accountGroups.in(organisation, jurisdiction.role(role)));
    people.register(contact.person(), contact.name());
    people.join(contact.person(), office.id(), contact.role());
  }

  private static Organisation newOffice(Jurisdiction jurisdiction, Office office) {
    return new Organisation(
        office.id(), jurisdiction.id(), Kind.OFFICE, office.name(), office.contact().person());
  }
}
