package org.tepai.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.Submission;

/** BT-15: the liaison hands in what his enterprise needs and what results it has. */
@Service
class ReportingNeeds {

  private final Publications publications;
  private final NeedRepository needs;
  private final Organisations organisations;
  private final Clock clock;

  ReportingNeeds(
      Publications publications, NeedRepository needs, Organisations organisations, Clock clock) {
    this.publications = publications;
    this.needs = needs;
    this.organisations = organisations;
    this.clock = clock;
  }

  void report(String reportId, Submission submission) {
    List<Map<String, Object>> rows = submission.rows(ReportPolicy.ROWS);
    new ReportPolicy(submission.flag(ReportPolicy.NONE), rows.size()).enforce();
    Report report = publications.report(reportId);
    report.hand(!rows.isEmpty(), submission.hand(), clock.instant());
    needs.saveAll(needs(origin(report), rows));
  }

  private Need.Origin origin(Report report) {
    Organisation enterprise = organisations.byId(report.enterpriseId());
    String office = organisations.competentOffice(enterprise.id(), LocalDate.now(clock)).id();
    return new Need.Origin(enterprise.tenantId(), report, enterprise.name(), office);
  }

  private static List<Need> needs(Need.Origin origin, List<Map<String, Object>> rows) {
    List<Need> reported = new ArrayList<>();
    rows.forEach(row -> reported.add(new Need(origin, reported.size() + 1, words(row))));
    return reported;
  }

  private static NeedWords words(Map<String, Object> row) {
    return new NeedWords(
        NeedKind.valueOf(text(row, "kind")),
        text(row, "title"),
        text(row, "description"),
        text(row, "field"));
  }

  private static String text(Map<String, Object> row, String key) {
    return String.valueOf(row.getOrDefault(key, "")).strip();
  }
}
