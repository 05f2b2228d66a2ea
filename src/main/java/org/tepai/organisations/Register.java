package org.tepai.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * The people and organisations of all jurisdictions, page by page, for administrators: whoever
 * looks after accounts belongs to no jurisdiction.
 */
@Service
public class Register {

  private final PersonRepository people;
  private final MembershipRepository memberships;
  private final OrganisationRepository organisations;

  Register(
      PersonRepository people,
      MembershipRepository memberships,
      OrganisationRepository organisations) {
    this.people = people;
    this.memberships = memberships;
    this.organisations = organisations;
  }

  /**
   * @param words part of an account, a name or an organisation's name; empty for everybody
   * @param after the account behind which the page begins; empty for the first page
   */
  public List<Person> people(String words, String after, int most) {
    return people.search(words, after, Limit.of(most));
  }

  /**
   * @param words part of an id or a name, or a whole credit code; empty for all
   * @param after the id behind which the page begins; empty for the first page
   */
  public List<Organisation> organisations(String words, String after, int most) {
    return organisations.search(words, after, Limit.of(most));
  }

  /** What many people are, in one question to the database. */
  public Map<String, List<Membership>> membershipsOf(Collection<String> personIds) {
    return memberships.findByPersonIdIn(personIds).stream()
        .collect(Collectors.groupingBy(Membership::personId));
  }
}
