package org.tepai.journey;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.CreditCode;
import org.tepai.organisations.EnterpriseRegistration;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.RegisteringOrganisation;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.organisations.SendingUnitRegistration;
import org.tepai.process.Accounts;

/**
 * Organisations and people whom tests register beside the demonstration's, through the doors of
 * real ones. Asking a second time finds those who are there: people stay from test to test.
 */
@Component
public class Newcomers {

  private static final String PASSWORD = "tepai";

  private final RegisteringOrganisation registering;
  private final RegisteringPerson people;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final Accounts accounts;

  Newcomers(
      RegisteringOrganisation registering,
      RegisteringPerson people,
      Organisations organisations,
      Jurisdictions jurisdictions,
      Accounts accounts) {
    this.registering = registering;
    this.people = people;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.accounts = accounts;
  }

  /** A sending unit; its contact signs in as {@code <account>.contact}. */
  public Organisation unit(String tenant, String name, String account) {
    return known(organisations.sendingUnits(tenant), name)
        .orElseGet(
            () ->
                registering.sendingUnit(
                    new SendingUnitRegistration(
                        tenant, name, creditCode(name), account + ".contact", name + "联系人")));
  }

  /** An enterprise; its contact signs in as {@code <account>.contact}. */
  public Organisation enterprise(String tenant, String name, String account, String division) {
    return known(organisations.enterprises(tenant), name)
        .orElseGet(
            () ->
                registering.enterprise(
                    new EnterpriseRegistration(
                        tenant,
                        name,
                        creditCode(name),
                        division,
                        null,
                        account + ".contact",
                        name + "联系人")));
  }

  private static Optional<Organisation> known(List<Organisation> registered, String name) {
    return registered.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Somebody who can sign in and has a role. */
  public String person(String account, String name, String organisation, String role) {
    people.register(account, name);
    people.join(account, organisation, role);
    accounts.password(account, PASSWORD);
    return account;
  }

  /** One person for each role of an office, who signs in as the office's contact does. */
  public void staff(String tenant, String office) {
    String contact = jurisdictions.byId(tenant).office(office).contact().person();
    String prefix = contact.substring(0, contact.lastIndexOf('.'));
    jurisdictions
        .byId(tenant)
        .office(office)
        .roles()
        .forEach(role -> person(prefix + "." + role, office + role, office, role));
  }

  private static String creditCode(String name) {
    long number = Integer.toUnsignedLong(name.hashCode()) % 1_000_000_000L;
    return CreditCode.complete("91150200%09d".formatted(number));
  }
}
