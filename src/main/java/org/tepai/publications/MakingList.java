package org.tepai.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.NeedDocuments;
import org.tepai.documents.NeedLine;
import org.tepai.documents.PublishedNeeds;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/** Makes the published list, to work with and to read; it is kept with its publication. */
@Service
class MakingList {

  private final Publications publications;
  private final NeedDocuments documents;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  MakingList(
      Publications publications,
      NeedDocuments documents,
      Organisations organisations,
      People people,
      Clock clock) {
    this.publications = publications;
    this.documents = documents;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  @Transactional
  void make(String publicationId) {
    Publication publication = publications.byId(publicationId);
    Announcement announcement = publication.announcement().orElseThrow();
    List<Need> published = publications.in(publicationId, Need.State.PUBLISHED);
    documents.keep(
        publication.tenantId(),
        DocumentOwner.ofPublication(publicationId),
        new PublishedNeeds(
            announcement.title(),
            announcement.documentNumber(),
            publication.name(),
            LocalDate.ofInstant(announcement.publishedAt(), clock.getZone()),
            issuer(publication, announcement),
            announcement.remark()),
        () -> lines(published),
        announcement.publishedBy());
  }

  /** Published in the name of the office whose role it was, deputy or not. */
  private String issuer(Publication publication, Announcement announcement) {
    String principal =
        announcement.publishedOnBehalfOf() == null
            ? announcement.publishedBy()
            : announcement.publishedOnBehalfOf();
    return people.actingFor(principal, publication.tenantId()).map(Organisation::name).orElse("");
  }

  private Stream<NeedLine> lines(List<Need> published) {
    Map<String, Organisation> offices =
        organisations.byIds(published.stream().map(Need::officeId).distinct().toList());
    return published.stream().map(need -> line(need, offices.get(need.officeId()).name()));
  }

  private static NeedLine line(Need need, String office) {
    NeedWords words = need.words();
    return new NeedLine(
        need.number().orElse(""),
        words.kind().label(),
        need.enterpriseName(),
        office,
        words.title(),
        words.description(),
        words.field(),
        "");
  }
}
