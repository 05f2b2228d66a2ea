package org.tepai.demonstration;

import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Office;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.Accounts;

/**
 * One person for each role of an organisation, all with the demonstration's password and an address
 * of its own.
 */
@Component
@ForDemonstration
class DemonstrationPeople {

  private static final String SIGNER = "signer";
  private static final String LEADER = "team-leader";
  private static final String MAIL = "@tepai.example";

  private final Script script;
  private final DemonstrationSettings settings;
  private final RegisteringPerson registering;
  private final Accounts accounts;

  DemonstrationPeople(
      Script script,
      DemonstrationSettings settings,
      RegisteringPerson registering,
      Accounts accounts) {
    this.script = script;
    this.settings = settings;
    this.registering = registering;
    this.accounts = accounts;
  }

  /** People of an office; its contact stands in the jurisdiction's folder and names the others. */
  void staff(Office office) {
    String contact = office.contact().person();
    String prefix = contact.substring(0, contact.lastIndexOf('.'));
    equip(contact);
    for (String role : office.roles()) {
      String person = prefix + "." + role;
      if (!person.equals(contact)) {
        add(person, name(office.id() + role), office.id(), role);
      }
    }
  }

  void ofEnterprise(Organisation enterprise) {
    equip(enterprise.contactPerson());
    add(enterprise.id() + "." + SIGNER, name(enterprise.id()), enterprise.id(), SIGNER);
  }

  void ofUnit(Organisation unit, int leaders) {
    equip(unit.contactPerson());
    add(unit.id() + "." + SIGNER, name(unit.id()), unit.id(), SIGNER);
    IntStream.rangeClosed(1, leaders)
        .forEach(n -> add(unit.id() + ".leader" + n, name(unit.id() + n), unit.id(), LEADER));
  }

  private void add(String person, String name, String organisation, String role) {
    registering.register(person, name);
    registering.join(person, organisation, role);
    equip(person);
  }

  /** Mail to these addresses leaves the product only where somebody has set a server. */
  private void equip(String person) {
    accounts.password(person, settings.password());
    registering.reach(person, null, person + MAIL);
  }

  private String name(String part) {
    return new FictitiousNames(script, 0).person(part);
  }
}
