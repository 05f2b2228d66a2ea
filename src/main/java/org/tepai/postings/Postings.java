package org.tepai.postings;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where other modules look up a case's posting. */
@Service
public class Postings {

  private final PostingRepository postings;

  Postings(PostingRepository postings) {
    this.postings = postings;
  }

  /**
   * @return the posting; empty before the agreement is filed
   */
  public Optional<Posting> ofCase(String caseId) {
    return postings.findByCaseId(caseId);
  }

  Posting keep(Posting posting) {
    return postings.save(posting);
  }
}
