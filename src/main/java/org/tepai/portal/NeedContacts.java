package org.tepai.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Settings;
import org.tepai.organisations.Groups;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.security.SignedIn;

/**
 * Decision X8: how to reach an enterprise's liaison is for those whose role it is to do so. Which
 * roles these are, the jurisdiction says.
 */
@Component
class NeedContacts {

  private static final String VISIBLE_TO = "needs.contact.visibleTo";

  private final Jurisdictions jurisdictions;
  private final People people;

  NeedContacts(Jurisdictions jurisdictions, People people) {
    this.jurisdictions = jurisdictions;
    this.people = people;
  }

  /** Whether the person's roles let him know, a deputy's borrowed ones included. */
  boolean visibleTo(SignedIn person, String tenantId) {
    Settings settings = jurisdictions.byId(tenantId).settings();
    return settings.has(VISIBLE_TO)
        && settings.texts(VISIBLE_TO).stream().anyMatch(role -> holds(person, tenantId, role));
  }

  /** A role by itself, or of one kind of organisation, such as {@code sending-unit.contact}. */
  private static boolean holds(SignedIn person, String tenantId, String role) {
    Stream<String> own =
        person.groupIds().stream().filter(group -> group.startsWith(tenantId + "."));
    return role.contains(".")
        ? own.anyMatch((tenantId + "." + role)::equals)
        : own.map(Groups::roleOf).anyMatch(role::equals);
  }

  /**
   * @return enterprise id to its liaisons in force, with how to reach them
   */
  Map<String, List<Contact>> of(Collection<String> enterpriseIds, String role) {
    return people.members(enterpriseIds, role).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue().stream().map(Contact::of).toList()));
  }

  /**
   * @param reach name, masked phone and mail address
   * @param phone whether there is a phone that may be asked for
   */
  record Contact(String personId, String reach, boolean phone) {

    static Contact of(Person person) {
      String reach =
          Stream.of(Stream.of(person.name()), person.phone().stream(), person.mail().stream())
              .flatMap(words -> words)
              .collect(Collectors.joining(" "));
      return new Contact(person.id(), reach, person.phone().isPresent());
    }
  }
}
