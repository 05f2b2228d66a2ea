package org.tepai.notifications;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/**
 * Finds the people behind recipients. Of an organisation it is the person who answers for this
 * work: a letter to everybody is a letter to nobody. Each gets one letter, however many ways lead
 * to him.
 */
@Component
class Addressees {

  private final Organisations organisations;

  Addressees(Organisations organisations) {
    this.organisations = organisations;
  }

  List<Addressee> of(List<Recipient> recipients) {
    Map<String, Organisation> known =
        organisations.byIds(
            recipients.stream()
                .map(Recipient::organisationId)
                .filter(id -> id != null)
                .distinct()
                .toList());
    return recipients.stream()
        .map(each -> personOf(each, known))
        .distinct()
        .map(person -> new Addressee(person, person))
        .toList();
  }

  private static String personOf(Recipient recipient, Map<String, Organisation> known) {
    return recipient.personId() == null
        ? known.get(recipient.organisationId()).contactPerson()
        : recipient.personId();
  }
}
