package org.tepai.filings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;

/** Tells whoever holds a filing, and his organisation, what has become of it. */
@Component
class FilingNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;

  FilingNews(Notifications notifications, Dossiers dossiers, Jurisdictions jurisdictions) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
  }

  void filed(Filing filing) {
    tell(filing, "filing.filed", Map.of());
  }

  void ended(Filing filing) {
    tell(
        filing,
        "filing.ended",
        Map.of("day", filing.endedOn().orElseThrow(), "reason", filing.endReason().orElseThrow()));
  }

  private void tell(Filing filing, String kind, Map<String, ?> more) {
    Map<String, Object> values = new LinkedHashMap<>(more);
    values.put("name", filing.name());
    values.put("number", filing.number());
    values.put(
        "register", jurisdictions.byId(filing.tenantId()).register(filing.register()).name());
    notifications.tell(
        News.of(dossiers.byId(filing.caseId()), kind, values)
            .linked("/tepai/filings/" + filing.id()),
        holders(filing));
  }

  private static List<Recipient> holders(Filing filing) {
    return Stream.concat(
            filing.personId().map(Recipient::person).stream(),
            filing.organisationId().map(Recipient::organisation).stream())
        .toList();
  }
}
