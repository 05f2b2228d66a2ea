package org.tepai.postings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.filings.FilingUse;

/** BT-2: nobody gives up the filing under which he serves before the service has ended. */
@Component
class PostingsOfFilings implements FilingUse {

  private final PostingRepository postings;
  private final Clock clock;

  PostingsOfFilings(PostingRepository postings, Clock clock) {
    this.postings = postings;
    this.clock = clock;
  }

  @Override
  public Optional<String> reasonAgainstEnding(Collection<String> filingIds) {
    List<String> numbers = postings.numbersUnder(filingIds, LocalDate.now(clock));
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of("尚有派驻在服务期内（案卷 " + String.join("、", numbers) + "），请先终止派驻");
  }
}
