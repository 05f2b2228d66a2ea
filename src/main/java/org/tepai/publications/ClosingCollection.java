package org.tepai.publications;

import org.springframework.stereotype.Service;

/** Reports are no longer taken: what has not come is noted, not waited for. */
@Service
class ClosingCollection {

  private static final String NOTHING_REPORTED = "本期没有报送需求和成果，不发布";
  private static final String NOTHING_LEFT = "本期报送的需求和成果都未纳入，不发布";

  private final Publications publications;
  private final PublicationNews news;

  ClosingCollection(Publications publications, PublicationNews news) {
    this.publications = publications;
    this.news = news;
  }

  /** One enterprise let its day pass. */
  void miss(String reportId) {
    Report report = publications.report(reportId);
    report.miss();
    news.missed(publications.byId(report.publicationId()), report);
  }

  /**
   * @return whether there is anything to gather
   */
  boolean close(String publicationId) {
    publications.byId(publicationId).gather();
    return !publications.in(publicationId, Need.State.REPORTED).isEmpty();
  }

  /**
   * @return whether the offices have left anything to publish
   */
  boolean anythingGathered(String publicationId) {
    return !publications.in(publicationId, Need.State.GATHERED).isEmpty();
  }

  /** The period ends without a list. */
  void endEmpty(String publicationId) {
    boolean any = !publications.in(publicationId, Need.State.LEFT_OUT).isEmpty();
    publications.byId(publicationId).endEmpty(any ? NOTHING_LEFT : NOTHING_REPORTED);
  }
}
