package org.tepai.dossiers;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.Submission;

/** Cases without a process, for tests of what modules do with a case. */
@Component
public class SampleCases {

  private final AtomicInteger count = new AtomicInteger();
  private final CaseRepository cases;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SampleCases(
      CaseRepository cases,
      Dossiers dossiers,
      Organisations organisations,
      TransactionTemplate transaction,
      Clock clock) {
    this.cases = cases;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A case at an organisation's place, or at the office's where it has none.
   *
   * @param answers of its one form
   * @return id of the case
   */
  public String open(
      String seat, String officeId, Map<String, Object> answers, List<Participant> participants) {
    return transaction.execute(
        status -> {
          int number = count.incrementAndGet();
          Organisation organisation = organisations.byId(seat);
          String applicant = seat + ".contact";
          Case opened =
              new Case(
                  "样" + number,
                  organisation.tenantId(),
                  "sample",
                  "sample-" + number,
                  seat,
                  applicant,
                  clock.instant());
          opened.belongTo(officeId, organisation.division().orElse(null));
          opened.liesIn(organisation.division().orElse(null), organisation.township().orElse(null));
          participants.forEach(opened::take);
          cases.save(opened);
          dossiers.keep(opened.id(), form(applicant, answers), seat);
          return opened.id();
        });
  }

  private Submission form(String person, Map<String, Object> answers) {
    return new Submission(
        "sample-form", "start", null, "申请", person, null, clock.instant(), answers);
  }
}
