package org.tepai.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.NumberSeries;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.Submission;

/** BT-11.1.publish: the list gets its number, and each entry its own. */
@Service
class PublishingNeeds {

  private static final String PATTERN = "publication";

  private final Publications publications;
  private final LeavingOut leavingOut;
  private final NumberSeries series;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  PublishingNeeds(
      Publications publications,
      LeavingOut leavingOut,
      NumberSeries series,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.publications = publications;
    this.leavingOut = leavingOut;
    this.series = series;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /**
   * @return whether anything is published; not when all is left out
   */
  boolean publish(String publicationId, Submission submission) {
    Publication publication = publications.byId(publicationId);
    List<Need> published =
        leavingOut.leave(
            publication, publications.in(publicationId, Need.State.GATHERED), submission);
    if (published.isEmpty()) {
      return false;
    }
    publication.publish(
        new Announcement(
            number(publication.tenantId()),
            submission.text("title"),
            submission.optionalText("remark").orElse(null),
            submission.submittedBy(),
            submission.onBehalfOf(),
            clock.instant()));
    for (int index = 0; index < published.size(); index++) {
      published.get(index).publish("%s-%03d".formatted(publication.period(), index + 1));
    }
    return true;
  }

  private String number(String tenant) {
    int year = LocalDate.now(clock).getYear();
    long number = series.next(String.join(".", tenant, PATTERN, tenant, "" + year));
    return jurisdictions
        .byId(tenant)
        .documentNumber(PATTERN, Map.of("office", "", "year", year, "number", number));
  }
}
