package org.tepai.agreements;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;

/** Tells all who take part in a case, and the parties, what has become of its agreement. */
@Component
class AgreementNews {

  private final Notifications notifications;
  private final Signers signers;

  AgreementNews(Notifications notifications, Signers signers) {
    this.notifications = notifications;
    this.signers = signers;
  }

  void refused(Case matter, Agreement agreement, String reason) {
    tell(matter, agreement, "signature.refused", reason);
  }

  void returned(Case matter, Agreement agreement, String reason) {
    tell(matter, agreement, "agreement.returned", reason);
  }

  private void tell(Case matter, Agreement agreement, String kind, String reason) {
    Set<Recipient> all = new LinkedHashSet<>(Recipient.applicantsOf(matter));
    agreement.signatures().forEach(each -> party(matter, each.party()).ifPresent(all::add));
    notifications.tell(News.of(matter, kind, Map.of("reason", reason)), List.copyOf(all));
  }

  private Optional<Recipient> party(Case matter, String party) {
    return signers
        .person(matter, party)
        .map(Recipient::person)
        .or(() -> signers.organisation(matter, party).map(Recipient::organisation));
  }
}
