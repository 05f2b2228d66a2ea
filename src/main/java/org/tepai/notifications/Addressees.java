package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.deputies.Deputies;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/**
 * Finds the people behind recipients. Of an organisation it is the person who answers for this
 * work: a letter to everybody is a letter to nobody. What is meant for somebody who is away reaches
 * his deputy. Each gets one letter, however many ways lead to him.
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

  List<Addressee> of(List<Recipient> recipients) {
    LocalDate today = LocalDate.now(clock);
    Set<String> own = new LinkedHashSet<>();
    Map<String, List<String>> standIns = new LinkedHashMap<>();
    for (String person : people(recipients)) {
      deputies
          .deputyFor(person, today)
          .ifPresentOrElse(
              deputy -> standIns.computeIfAbsent(deputy, id -> new ArrayList<>()).add(person),
              () -> own.add(person));
    }
    standIns.keySet().removeAll(own);
    List<Addressee> all = new ArrayList<>();
    own.forEach(person -> all.add(new Addressee(person, List.of())));
    standIns.forEach((deputy, absent) -> all.add(new Addressee(deputy, absent)));
    return all;
  }

  private Set<String> people(List<Recipient> recipients) {
    Map<String, Organisation> known =
        organisations.byIds(
            recipients.stream()
                .map(Recipient::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    Set<String> people = new LinkedHashSet<>();
    recipients.forEach(each -> people.add(personOf(each, known)));
    return people;
  }

  private static String personOf(Recipient recipient, Map<String, Organisation> known) {
    return recipient.personId() == null
        ? known.get(recipient.organisationId()).contactPerson()
        : recipient.personId();
  }
}
