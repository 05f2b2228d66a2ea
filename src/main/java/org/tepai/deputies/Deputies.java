package org.tepai.deputies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Says who stands in for whom, on the present day or a coming one. */
@Service
public class Deputies {

  /** JPA has no empty list after {@code in}; no id looks like this. */
  private static final List<String> NONE = List.of("-");

  private final DeputyshipRepository deputyships;

  Deputies(DeputyshipRepository deputyships) {
    this.deputyships = deputyships;
  }

  /** Under which deputyship a person is away on a day; empty when he is there. */
  public Optional<Deputyship> of(String absent, LocalDate day) {
    return deputyships.findOf(absent, day);
  }

  /** Person id of who stands in for somebody on a day. */
  public Optional<String> deputyFor(String absent, LocalDate day) {
    return of(absent, day).map(Deputyship::deputy);
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
