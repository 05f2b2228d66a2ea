package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.documents.DocumentOwner;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.publications.Announcement;
import org.tepai.publications.LeftOut;
import org.tepai.publications.Need;
import org.tepai.publications.Publication;
import org.tepai.publications.Publications;
import org.tepai.publications.Report;
import org.tepai.security.SignedIn;

/** Gathers the periods: their lists for all, how reports come in for offices, an own report. */
@Component
class PublicationViews {

  private final Publications publications;
  private final People people;
  private final ReadableDocuments documents;
  private final Clock clock;

  PublicationViews(
      Publications publications, People people, ReadableDocuments documents, Clock clock) {
    this.publications = publications;
    this.people = people;
    this.documents = documents;
    this.clock = clock;
  }

  /** The newest periods first. */
  @Transactional(readOnly = true)
  public List<NeedView.Period> periods(SignedIn person, int most) {
    List<String> offices = own(person, Organisation.Kind.OFFICE).map(Organisation::id).toList();
    return publications.of(person.tenantIds()).stream()
        .limit(most)
        .map(publication -> period(publication, !offices.isEmpty()))
        .toList();
  }

  /** What the person's own enterprises have reported for one period or all. */
  List<NeedView.Own> reported(SignedIn person, String publicationId, int most) {
    List<String> enterprises =
        own(person, Organisation.Kind.ENTERPRISE).map(Organisation::id).toList();
    return enterprises.isEmpty()
        ? List.of()
        : publications.of(person.tenantIds()).stream()
            .filter(each -> publicationId.isEmpty() || each.id().equals(publicationId))
            .limit(most)
            .flatMap(each -> reported(each, enterprises))
            .toList();
  }

  private Stream<NeedView.Own> reported(Publication publication, List<String> enterprises) {
    return publications.ofEnterprises(publication.id(), enterprises).stream()
        .map(need -> own(publication, need));
  }

  private static NeedView.Own own(Publication publication, Need need) {
    return new NeedView.Own(
        publication.name(),
        need.words().kind().label(),
        need.words().title(),
        need.state().label(),
        need.leftOut().map(LeftOut::reason).orElse(""));
  }

  private Stream<Organisation> own(SignedIn person, Organisation.Kind kind) {
    return people.organisationsOf(person.personId()).stream().filter(each -> each.kind() == kind);
  }

  private NeedView.Period period(Publication publication, boolean forOffice) {
    return new NeedView.Period(
        publication.id(),
        publication.name(),
        publication.state().label(),
        publication.closesOn(),
        publication
            .announcement()
            .map(list -> LocalDate.ofInstant(list.publishedAt(), clock.getZone()))
            .orElse(null),
        publication.announcement().map(PublicationViews::headed).or(publication::note).orElse(""),
        forOffice ? counted(publication) : "",
        documents.of(DocumentOwner.ofPublication(publication.id())));
  }

  private static String headed(Announcement list) {
    return list.title() + "（" + list.documentNumber() + "）";
  }

  private String counted(Publication publication) {
    Map<Report.State, Long> counts =
        publications.reports(publication.id()).stream()
            .collect(Collectors.groupingBy(Report::state, Collectors.counting()));
    return Stream.of(Report.State.values())
        .filter(counts::containsKey)
        .map(state -> state.label() + " " + counts.get(state))
        .collect(Collectors.joining("，"));
  }
}
