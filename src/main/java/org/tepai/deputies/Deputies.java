package org.tepai.deputies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.organisations.Membership;
import org.tepai.organisations.People;

/** Says who stands in for whom, on the present day or a coming one. */
@Service
public class Deputies {

  /** JPA has no empty list after {@code in}; no id looks like this. */
  private static final List<String> NONE = List.of("-");

  private final DeputyshipRepository deputyships;
  private final People people;

  Deputies(DeputyshipRepository deputyships, People people) {
    this.deputyships = deputyships;
    this.people = people;
  }

  /**
   * Under which deputyships a person is away on a day, at most one for each organisation to which
   * he belongs; empty when he is there.
   */
  public List<Deputyship> of(String absent, LocalDate day) {
    return deputyships.findOf(absent, day);
  }

  /**
   * Who stands in for somebody on a day in a matter. Where the person belongs to organisations
   * whose matter it is, only a deputyship of one of these counts.
   *
   * @param concerned ids of the organisations whose matter it is; empty when nobody knows
   * @return person id
   */
  public Optional<String> deputyFor(String absent, Collection<String> concerned, LocalDate day) {
    List<Deputyship> away = of(absent, day);
    if (away.isEmpty()) {
      return Optional.empty();
    }
    Set<String> own = organisationsOf(absent);
    own.retainAll(concerned);
    return away.stream()
        .filter(each -> own.isEmpty() || own.contains(each.organisationId()))
        .map(Deputyship::deputy)
        .findFirst();
  }

  private Set<String> organisationsOf(String person) {
    return people.membershipsOf(person).stream()
        .map(Membership::organisationId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** For whom a person stands in on a day; a deputy may have several to stand in for. */
  public List<Deputyship> heldBy(String deputy, LocalDate day) {
    return deputyships.findHeldBy(deputy, day);
  }

  /**
   * What a person should know of, newest first: his own, and those of organisations he answers for.
   */
  public List<Deputyship> concerning(String personId, Collection<String> organisationIds) {
    return deputyships.findConcerning(personId, organisationIds.isEmpty() ? NONE : organisationIds);
  }

  public Optional<Deputyship> find(String id) {
    return deputyships.findById(id);
  }
}
