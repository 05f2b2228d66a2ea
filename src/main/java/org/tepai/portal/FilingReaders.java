package org.tepai.portal;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.tepai.filings.Filing;
import org.tepai.filings.FilingSearch;
import org.tepai.filings.Filings;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.organisations.Speakers;
import org.tepai.security.SignedIn;

/**
 * Who may read what of a register: municipal offices all of it, other offices their area and what
 * they supervise, organisations their own, everybody what is filed of himself; and their deputies.
 */
@Component
class FilingReaders {

  private final CaseAccess access;
  private final Speakers speakers;
  private final Jurisdictions jurisdictions;
  private final Filings filings;
  private final FilingSearch search;

  FilingReaders(
      CaseAccess access,
      Speakers speakers,
      Jurisdictions jurisdictions,
      Filings filings,
      FilingSearch search) {
    this.access = access;
    this.speakers = speakers;
    this.jurisdictions = jurisdictions;
    this.filings = filings;
    this.search = search;
  }

  /** The jurisdictions of a person in which anything is filed. */
  List<Jurisdiction> areas(SignedIn person) {
    return person.tenantIds().stream()
        .map(jurisdictions::byId)
        .filter(each -> !each.registers().isEmpty())
        .toList();
  }

  /**
   * @throws NoSuchElementException when there is no such register for this person
   */
  RegisterEntry register(SignedIn person, String tenant, String registerId) {
    return areas(person).stream()
        .filter(each -> each.id().equals(tenant))
        .flatMap(each -> each.registers().stream())
        .filter(each -> each.id().equals(registerId))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("没有这个备案名册。"));
  }

  /**
   * @throws NoSuchElementException when there is none, or none for this person
   */
  Filing filing(SignedIn person, String filingId) {
    return filings
        .find(filingId)
        .filter(found -> person.tenantIds().contains(found.tenantId()))
        .filter(found -> search.visible(reader(person, found.tenantId()), found))
        .orElseThrow(() -> new NoSuchElementException("没有这条备案，或它与您所在单位无关。"));
  }

  FilingSearch.Reader reader(SignedIn person, String tenant) {
    return new FilingSearch.Reader(
        tenant,
        person.personId(),
        access.seesAll(tenant, person.personId()),
        speakers.ids(tenant, person.personId()),
        speakers.represented(person.personId()));
  }
}
