package org.tepai.organisations;

import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.personaldata.PersonalKind;
import org.tepai.personaldata.PersonalPlace;
import org.tepai.personaldata.PersonalVault;
import org.tepai.process.StartOrder;

/** The phones of people: full in the vault, masked wherever else a person is described. */
@Service
public class PhonesOfPeople {

  private final PersonalVault vault;
  private final PersonRepository people;

  PhonesOfPeople(PersonalVault vault, PersonRepository people) {
    this.vault = vault;
    this.people = people;
  }

  /**
   * Whoever calls it has made sure that the reader may know, and that it is written down.
   *
   * @return the full number; empty when there is none
   */
  public Optional<String> reveal(String personId) {
    return vault.reveal(place(personId));
  }

  /**
   * @param phone as typed, or the mask that was shown; null when there is none any more
   * @return what the person's own row says of it
   */
  String keep(Person person, String phone) {
    String personId = person.id();
    if (phone == null) {
      person.phone().ifPresent(known -> vault.erase(place(personId)));
      return null;
    }
    if (PersonalKind.isMasked(phone)) {
      return phone;
    }
    vault.keep(place(personId), PersonalKind.PHONE, phone);
    return PersonalKind.PHONE.masked(phone);
  }

  /** Phones that were noted before there was a vault. */
  @Order(StartOrder.ORGANISATIONS)
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void sealEarlier() {
    people
        .findWithPhoneInClear()
        .forEach(person -> person.call(keep(person, person.phone().orElseThrow())));
  }

  private static PersonalPlace place(String personId) {
    return new PersonalPlace("person:" + personId, "phone");
  }
}
