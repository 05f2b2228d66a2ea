package org.tepai.postings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Speakers;

/** The postings in service that are somebody's business: his own, and his organisation's. */
@Component
class ChoosingPosting {

  private final Postings postings;
  private final Speakers speakers;

  ChoosingPosting(Postings postings, Speakers speakers) {
    this.postings = postings;
    this.speakers = speakers;
  }

  List<Posting> open(String tenantId, String personId) {
    return postings.inServiceOf(tenantId, personId, speakers.ids(tenantId, personId));
  }
}
