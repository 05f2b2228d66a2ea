package org.tepai.mail;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tepai.organisations.MailAddress;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.process.Accounts;
import org.tepai.process.Administrators;

/**
 * Where mail reaches a person: at the address the person has noted, else at that of the account;
 * administrators at least at the one the product was started with.
 */
@Component
class Addresses {

  private final People people;
  private final Accounts accounts;
  private final Administrators administrators;
  private final String administratorsMail;

  Addresses(
      People people,
      Accounts accounts,
      Administrators administrators,
      @Value("${tepai.admin.mail:}") String administratorsMail) {
    this.people = people;
    this.accounts = accounts;
    this.administrators = administrators;
    this.administratorsMail = administratorsMail;
  }

  /**
   * @return a valid address; empty when there is none
   */
  Optional<String> of(String personId) {
    return people
        .find(personId)
        .flatMap(Person::mail)
        .filter(MailAddress::isValid)
        .or(() -> accounts.mailOf(personId).filter(MailAddress::isValid))
        .or(() -> ofAdministrator(personId));
  }

  private Optional<String> ofAdministrator(String personId) {
    return Optional.of(administratorsMail)
        .filter(MailAddress::isValid)
        .filter(mail -> administrators.is(personId));
  }
}
