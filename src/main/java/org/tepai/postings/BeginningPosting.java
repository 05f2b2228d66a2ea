package org.tepai.postings;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.agreements.Agreement;
import org.tepai.agreements.Agreements;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;

/** Somebody goes into service, on a filed agreement wherever one is asked for. */
@Service
class BeginningPosting {

  private final Postings postings;
  private final Agreements agreements;
  private final Dossiers dossiers;
  private final Terms terms;
  private final ServedEnterprises served;
  private final Notifications notifications;
  private final Clock clock;
  private final BeginningPolicy beginning = new BeginningPolicy();

  BeginningPosting(
      Postings postings,
      Agreements agreements,
      Dossiers dossiers,
      Terms terms,
      ServedEnterprises served,
      Notifications notifications,
      Clock clock) {
    this.postings = postings;
    this.agreements = agreements;
    this.dossiers = dossiers;
    this.terms = terms;
    this.served = served;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * Refuses early what could not begin after all have signed.
   *
   * @param said which participants serve and are served; empty in models of earlier versions
   * @param fields where the forms ask for the term; empty where the jurisdiction sets it
   */
  @Transactional
  void check(String caseId, Optional<Parts> said, Optional<TermFields> fields) {
    Case matter = dossiers.byId(caseId);
    fields.ifPresent(asked -> terms.agreed(matter, asked));
    served.allow(matter, parts(said, matter));
  }

  /**
   * @param fields where the forms ask for the term; empty where the jurisdiction sets it
   */
  @Transactional
  Posting begin(String caseId, Optional<Parts> said, Optional<TermFields> fields) {
    Case matter = dossiers.byId(caseId);
    Agreement agreement = agreements.ofCase(caseId);
    beginning
        .reasonAgainst(agreement)
        .ifPresent(
            reason -> {
              throw new IllegalStateException(reason);
            });
    Term term =
        fields
            .map(asked -> terms.agreed(matter, asked))
            .orElseGet(() -> terms.set(matter, agreement));
    Posting posting =
        begun(matter, new Posting(matter, parts(said, matter), agreement, term, clock.instant()));
    tell(matter, posting);
    return posting;
  }

  /** Where the jurisdiction asks for no agreement, its model tells of the beginning. */
  @Transactional
  Posting beginUnsigned(String caseId, Optional<Parts> said, TermFields fields) {
    Case matter = dossiers.byId(caseId);
    Term term = terms.agreed(matter, fields);
    return begun(matter, new Posting(matter, parts(said, matter), null, term, clock.instant()));
  }

  private Posting begun(Case matter, Posting posting) {
    served.allow(matter, posting.parts());
    matter.moveTo(Stage.IN_SERVICE);
    dossiers.note(
        matter.id(), "开始派驻", "派驻期 %s 至 %s".formatted(posting.startsOn(), posting.endsOn()));
    return postings.keep(posting);
  }

  private static Parts parts(Optional<Parts> said, Case matter) {
    return said.orElseGet(() -> Parts.ofEarlierModels(matter));
  }

  private void tell(Case matter, Posting posting) {
    Map<String, Object> term = Map.of("begins", posting.startsOn(), "ends", posting.endsOn());
    notifications.tell(News.of(matter, "agreement.filed", term), Recipient.applicantsOf(matter));
  }
}
