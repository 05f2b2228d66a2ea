package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tepai.deputies.Deputies;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/**
 * Finds the people behind recipients. Of an organisation it is the person who answers for this
 * work: a letter to everybody is a letter to nobody. What is meant for somebody who is away reaches
 * his deputy in the organisation that it concerns. Each gets one letter, however many ways lead to
 * him.
 */
@Component
class Addressees {

  private final Organisations organisations;
  private final Deputies deputies;
  private final Clock clock;

  Addressees(Organisations organisations, Deputies deputies, Clock clock) {
    this.organisations = organisations;
    this.deputies = deputies;
    this.clock = clock;
  }

  /**
   * @param concerned for which organisations the news reaches a person
   */
  List<Addressee> of(List<Recipient> recipients, Function<String, Collection<String>> concerned) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Organisation> known = known(recipients);
    Set<String> own = new LinkedHashSet<>();
    Map<String, Set<String>> standIns = new LinkedHashMap<>();
    for (Recipient recipient : new LinkedHashSet<>(recipients)) {
      String person = personOf(recipient, known);
      deputies
          .deputyFor(person, organisations(recipient, concerned), today)
          .ifPresentOrElse(
              deputy -> standIns.computeIfAbsent(deputy, id -> new LinkedHashSet<>()).add(person),
              () -> own.add(person));
    }
    standIns.keySet().removeAll(own);
    List<Addressee> all = new ArrayList<>();
    own.forEach(person -> all.add(new Addressee(person, List.of())));
    standIns.forEach((deputy, absent) -> all.add(new Addressee(deputy, List.copyOf(absent))));
    return all;
  }

  private static Collection<String> organisations(
      Recipient recipient, Function<String, Collection<String>> concerned) {
    return recipient.organisationId() == null
        ? concerned.apply(recipient.personId())
        : List.of(recipient.organisationId());
  }

  private Map<String, Organisation> known(List<Recipient> recipients) {
    return organisations.byIds(
        recipients.stream()
            .map(Recipient::organisationId)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static String personOf(Recipient recipient, Map<String, Organisation> known) {
    return recipient.personId() == null
        ? known.get(recipient.organisationId()).contactPerson()
        : recipient.personId();
  }
}
