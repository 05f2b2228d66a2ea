package org.tepai.postings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Where other modules look postings up. */
@Service
public class Postings {

  /** JPA has no empty list after {@code in}; no id looks like this. */
  private static final List<String> NONE = List.of("-");

  private final PostingRepository postings;

  private final Clock clock;

  Postings(PostingRepository postings, Clock clock) {
    this.postings = postings;
    this.clock = clock;
  }

  /**
   * @return the posting; empty before the agreement is filed
   */
  public Optional<Posting> ofCase(String caseId) {
    return postings.findByCaseId(caseId);
  }

  public Optional<Posting> find(String id) {
    return postings.findById(id);
  }

  /**
   * @param after number of the last case of the page before; blank for the first page
   * @return a page of a jurisdiction's postings by the numbers of their cases
   */
  public List<Posting> page(String tenantId, String after, int size) {
    return postings.after(tenantId, after, Limit.of(size));
  }

  List<Posting> inServiceOf(String tenantId, String personId, Collection<String> organisations) {
    return postings.inServiceOf(
        tenantId, personId, organisations.isEmpty() ? NONE : organisations, LocalDate.now(clock));
  }

  List<String> casesServed(String tenantId, String role, String personId, String caseId) {
    return postings.casesServed(tenantId, role, personId, caseId, LocalDate.now(clock));
  }

  /**
   * @throws NoSuchElementException when there is none
   */
  Posting byId(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("No posting " + id));
  }

  Posting keep(Posting posting) {
    return postings.save(posting);
  }
}
