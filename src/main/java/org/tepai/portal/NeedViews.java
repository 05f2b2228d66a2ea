package org.tepai.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.documents.NeedLine;
import org.tepai.documents.NeedSheet;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.publications.Need;
import org.tepai.publications.NeedSearch;
import org.tepai.publications.NeedSearch.Wanted;
import org.tepai.publications.Publication;
import org.tepai.publications.Publications;
import org.tepai.security.SignedIn;

/** Gathers published needs and results for reading, and for taking away. */
@Component
class NeedViews {

  private final Publications publications;
  private final NeedSearch search;
  private final Organisations organisations;
  private final NeedContacts contacts;
  private final Clock clock;

  NeedViews(
      Publications publications,
      NeedSearch search,
      Organisations organisations,
      NeedContacts contacts,
      Clock clock) {
    this.publications = publications;
    this.search = search;
    this.organisations = organisations;
    this.contacts = contacts;
    this.clock = clock;
  }

  List<NeedView.Entry> entries(SignedIn person, Wanted wanted, int most) {
    List<Need> found = search.find(wanted, most);
    Map<String, String> offices = names(found);
    Map<String, List<NeedContacts.Contact>> reach = reach(person, found);
    return found.stream()
        .map(need -> entry(need, offices, reach.getOrDefault(need.enterpriseId(), List.of())))
        .toList();
  }

  /** Whether any list he reads shows the person whom to call. */
  boolean showsContacts(SignedIn person) {
    return person.tenantIds().stream().anyMatch(tenant -> contacts.visibleTo(person, tenant));
  }

  /** Writes all that is found, as it stands today. */
  @Transactional(readOnly = true)
  public void write(Wanted wanted, OutputStream out) throws IOException {
    Map<String, String> offices = new HashMap<>();
    try (var found = search.all(wanted)) {
      NeedSheet.writeFound(
          LocalDate.now(clock).toString(),
          found.map(
              need -> line(need, offices.computeIfAbsent(need.officeId(), organisations::nameOf))),
          out);
    }
  }

  private Map<String, String> names(List<Need> found) {
    return organisations
        .byIds(found.stream().map(Need::officeId).distinct().toList())
        .values()
        .stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::name));
  }

  private Map<String, List<NeedContacts.Contact>> reach(SignedIn person, List<Need> found) {
    Map<String, List<NeedContacts.Contact>> reach = new HashMap<>();
    found.stream()
        .filter(need -> contacts.visibleTo(person, need.tenantId()))
        .collect(Collectors.groupingBy(Need::publicationId))
        .forEach((publication, needs) -> reach.putAll(reach(publication, needs)));
    return reach;
  }

  private Map<String, List<NeedContacts.Contact>> reach(
      String publicationId, Collection<Need> needs) {
    List<String> enterprises = needs.stream().map(Need::enterpriseId).distinct().toList();
    return publications
        .find(publicationId)
        .map(Publication::liaisonRole)
        .map(role -> contacts.of(enterprises, role))
        .orElse(Map.of());
  }

  private static NeedView.Entry entry(
      Need need, Map<String, String> offices, List<NeedContacts.Contact> contacts) {
    NeedLine line = line(need, offices.getOrDefault(need.officeId(), ""));
    return new NeedView.Entry(
        line.number(),
        line.kind(),
        line.enterprise(),
        line.office(),
        line.title(),
        line.description(),
        line.field(),
        need.open(),
        line.standing(),
        need.publicationId(),
        need.enterpriseId(),
        contacts);
  }

  private static NeedLine line(Need need, String office) {
    return new NeedLine(
        need.number().orElse(""),
        need.words().kind().label(),
        need.enterpriseName(),
        office,
        need.words().title(),
        need.words().description(),
        need.words().field(),
        need.open() ? "可对接" : "已承接");
  }
}
