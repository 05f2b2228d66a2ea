package org.tepai.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.tepai.process.Hand;

/** The published list's head: its number and title, and who published it when. */
@Embeddable
public record Announcement(
    @Column(name = "document_number") String documentNumber,
    String title,
    String remark,
    @Column(name = "published_by") String publishedBy,
    @Column(name = "published_on_behalf_of") String publishedOnBehalfOf,
    @Column(name = "published_at") Instant publishedAt) {

  /** Who published it, and in whose place. */
  public Hand hand() {
    return new Hand(publishedBy, publishedOnBehalfOf);
  }
}
