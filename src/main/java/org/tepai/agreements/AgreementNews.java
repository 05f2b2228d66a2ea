package org.tepai.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;

/** Tells the parties of an agreement what has become of it. */
@Component
class AgreementNews {

  private final Notifications notifications;
  private final Signers signers;

  AgreementNews(Notifications notifications, Signers signers) {
    this.notifications = notifications;
    this.signers = signers;
  }

  void refused(Case matter, String reason) {
    tell(matter, "signature.refused", reason);
  }

  void returned(Case matter, String reason) {
    tell(matter, "agreement.returned", reason);
  }

  private void tell(Case matter, String kind, String reason) {
    List<Recipient> all = new ArrayList<>(Recipient.applicantsOf(matter));
    all.add(Recipient.organisation(signers.organisation(matter, Party.DISTRICT)));
    notifications.tell(News.of(matter, kind, Map.of("reason", reason)), all);
  }
}
