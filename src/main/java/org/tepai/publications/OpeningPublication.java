package org.tepai.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.calendars.Deadline;
import org.tepai.calendars.Deadlines;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;

/**
 * A period has begun: every enterprise with a liaison in force is asked. Whoever gets his first
 * liaison later reports in the next period.
 */
@Service
class OpeningPublication {

  private final PublicationRepository publications;
  private final ReportRepository reports;
  private final RegisterHolders holders;
  private final Jurisdictions jurisdictions;
  private final Deadlines deadlines;
  private final PublicationNews news;
  private final Clock clock;

  OpeningPublication(
      PublicationRepository publications,
      ReportRepository reports,
      RegisterHolders holders,
      Jurisdictions jurisdictions,
      Deadlines deadlines,
      PublicationNews news,
      Clock clock) {
    this.publications = publications;
    this.reports = reports;
    this.holders = holders;
    this.jurisdictions = jurisdictions;
    this.deadlines = deadlines;
    this.news = news;
    this.clock = clock;
  }

  /** Which period of whose needs, collected by which process. */
  record Beginning(String tenant, String period, String processInstanceId) {}

  /**
   * @param register whose holders report
   * @param deadline the setting with the working days that they have
   */
  Publication open(Beginning beginning, String register, String deadline) {
    Jurisdiction jurisdiction = jurisdictions.byId(beginning.tenant());
    String role = jurisdiction.register(register).grants().orElseThrow();
    Publication publication =
        new Publication(
            beginning.tenant(), beginning.period(), role, beginning.processInstanceId());
    int days = jurisdiction.settings().number(deadline);
    Deadline closes = deadlines.inWorkingDays(beginning.tenant(), days);
    publication.open(LocalDate.now(clock), closes.day(), closes.closesAt());
    publications.save(publication);
    List<Report> owed =
        holders.organisations(beginning.tenant(), register).stream()
            .map(enterprise -> new Report(publication, enterprise))
            .toList();
    news.opened(publication, reports.saveAll(owed), Map.of("due", closes.written()));
    return publication;
  }
}
