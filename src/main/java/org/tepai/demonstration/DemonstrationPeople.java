package org.tepai.demonstration;

import java.util.List;
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

  private static final String MAIL = "@tepai.example";

  private final DemonstrationSettings settings;
  private final RegisteringPerson registering;
  private final Accounts accounts;

  DemonstrationPeople(
      DemonstrationSettings settings, RegisteringPerson registering, Accounts accounts) {
    this.settings = settings;
    this.registering = registering;
    this.accounts = accounts;
  }

  /** People of an office; its contact stands in the jurisdiction's folder and names the others. */
  void staff(Script script, Office office) {
    String contact = office.contact().person();
    String prefix = contact.substring(0, contact.lastIndexOf('.'));
    equip(contact);
    for (String role : office.roles()) {
      String person = prefix + "." + role;
      if (!person.equals(contact)) {
        add(person, name(script, office.id() + role), office.id(), role);
      }
    }
  }

  /** The contact person, who came with the registration, and everybody else's posts. */
  void of(Script script, Organisation organisation, List<Population.Post> posts) {
    equip(organisation.contactPerson());
    posts.forEach(
        post ->
            IntStream.rangeClosed(1, post.count())
                .forEach(turn -> add(script, organisation, post, turn)));
  }

  private void add(Script script, Organisation organisation, Population.Post post, int turn) {
    String person = organisation.id() + "." + post.account(turn);
    add(person, name(script, person), organisation.id(), post.role());
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

  private static String name(Script script, String part) {
    return new FictitiousNames(script, 0).person(part);
  }
}
