package org.tepai.portal;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditedMatter;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.organisations.PhonesOfPeople;
import org.tepai.publications.NeedSearch;
import org.tepai.publications.NeedSearch.Wanted;
import org.tepai.publications.Publication;
import org.tepai.publications.Publications;
import org.tepai.security.SignedIn;

/**
 * The phones of enterprises' liaisons, for those who may call them about a published need, and of
 * no other enterprise's.
 */
@Component
class NeedPhones {

  private static final int MOST = 50;

  private final Publications publications;
  private final NeedSearch search;
  private final NeedContacts contacts;
  private final Organisations organisations;
  private final People people;
  private final PhonesOfPeople phones;
  private final Revealing revealing;

  NeedPhones(
      Publications publications,
      NeedSearch search,
      NeedContacts contacts,
      Organisations organisations,
      People people,
      PhonesOfPeople phones,
      Revealing revealing) {
    this.publications = publications;
    this.search = search;
    this.contacts = contacts;
    this.organisations = organisations;
    this.people = people;
    this.phones = phones;
    this.revealing = revealing;
  }

  /**
   * Not in a transaction, as with the numbers of cases.
   *
   * @throws NoSuchElementException when it is nobody's whom the person may call
   */
  Revealing.Revealed reveal(
      SignedIn person, String publication, String enterprise, String liaison, String reason) {
    Publication found =
        publications
            .find(publication)
            .filter(each -> contacts.visibleTo(person, each.tenantId()))
            .filter(each -> people.inRole(liaison, enterprise, each.liaisonRole()))
            .filter(each -> hasNeed(person, each, enterprise))
            .orElseThrow(() -> new NoSuchElementException("没有这个号码，或您无权查看。"));
    String label = organisations.nameOf(enterprise) + " " + people.nameOf(liaison);
    return revealing.reveal(
        AuditedMatter.inTenant(found.tenantId(), liaison),
        label,
        reason,
        () -> phones.reveal(liaison));
  }

  private boolean hasNeed(SignedIn person, Publication publication, String enterprise) {
    String name = organisations.nameOf(enterprise);
    return search
        .find(new Wanted(person.tenantIds(), publication.id(), null, false, name), MOST)
        .stream()
        .anyMatch(need -> need.enterpriseId().equals(enterprise));
  }
}
