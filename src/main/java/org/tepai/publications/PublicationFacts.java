package org.tepai.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Shows the forms of a publication what they are about: the liaison his enterprise, an office what
 * its enterprises have reported, the publisher what the offices have gathered.
 */
@Component
class PublicationFacts implements FormFacts {

  private static final String NAME = "period_name";
  private static final String ROWS = "need_rows";
  private static final String OPTIONS = "need_rows_options";

  private final Publications publications;
  private final Organisations organisations;
  private final Clock clock;

  PublicationFacts(Publications publications, Organisations organisations, Clock clock) {
    this.publications = publications;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    Map<String, Object> facts = new LinkedHashMap<>();
    request
        .id(PublicationVariables.PUBLICATION_ID)
        .filter(id -> request.wants(NAME) || request.wants(OPTIONS))
        .flatMap(publications::find)
        .ifPresent(publication -> show(publication, request, facts));
    return facts;
  }

  private void show(Publication publication, FormRequest request, Map<String, Object> facts) {
    facts.put(NAME, publication.name());
    facts.put("reports_until", publication.closesOn());
    request
        .id(PublicationVariables.REPORT_ID)
        .map(publications::report)
        .ifPresent(
            report -> facts.put("reporting_name", organisations.nameOf(report.enterpriseId())));
    if (request.wants(ROWS) || request.wants(OPTIONS)) {
      list(publication, request.officeId(), facts);
    }
  }

  private void list(Publication publication, String officeId, Map<String, Object> facts) {
    List<Need> listed =
        officeId == null
            ? publications.in(publication.id(), Need.State.GATHERED)
            : publications.ofOffice(publication.id(), officeId);
    facts.put("office_name", officeId == null ? "" : organisations.nameOf(officeId));
    Map<String, Organisation> offices =
        organisations.byIds(listed.stream().map(Need::officeId).distinct().toList());
    facts.put(ROWS, listed.stream().map(need -> row(need, offices)).toList());
    facts.put(OPTIONS, listed.stream().map(PublicationFacts::option).toList());
    facts.put("demand_count", count(listed, NeedKind.DEMAND));
    facts.put("result_count", count(listed, NeedKind.RESULT));
    facts.put("missed_names", missed(publication, officeId));
  }

  /**
   * The enterprises that let their day pass: those at the office's place, or all for whoever
   * publishes.
   */
  private String missed(Publication publication, String officeId) {
    List<String> late =
        publications.reports(publication.id()).stream()
            .filter(report -> report.state() == Report.State.MISSED)
            .map(Report::enterpriseId)
            .toList();
    Map<String, Organisation> named = organisations.byIds(at(officeId, late));
    return named.values().stream()
        .sorted(Comparator.comparing(Organisation::id))
        .map(Organisation::name)
        .collect(Collectors.joining("、"));
  }

  private List<String> at(String officeId, List<String> enterprises) {
    if (officeId == null) {
      return enterprises;
    }
    Map<String, String> offices = organisations.competentOffices(enterprises, LocalDate.now(clock));
    return enterprises.stream().filter(each -> officeId.equals(offices.get(each))).toList();
  }

  private static long count(List<Need> listed, NeedKind kind) {
    return listed.stream().filter(need -> need.words().kind() == kind).count();
  }

  private static Map<String, Object> row(Need need, Map<String, Organisation> offices) {
    NeedWords words = need.words();
    return Map.of(
        "enterprise", need.enterpriseName(),
        "office", offices.get(need.officeId()).name(),
        "kind", words.kind().label(),
        "title", words.title(),
        "description", words.description(),
        "technical_field", words.field());
  }

  private static Map<String, Object> option(Need need) {
    return Map.of(
        "value",
        need.id(),
        "label",
        "%s（%s）%s"
            .formatted(need.enterpriseName(), need.words().kind().label(), need.words().title()));
  }
}
