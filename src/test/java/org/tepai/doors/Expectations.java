package org.tepai.doors;

import static org.tepai.doors.Rule.absent;
import static org.tepai.doors.Rule.anybody;
import static org.tepai.doors.Rule.business;
import static org.tepai.doors.Rule.byPassword;
import static org.tepai.doors.Rule.nobody;
import static org.tepai.doors.Rule.ofCase;
import static org.tepai.doors.Rule.ofPartOfCase;
import static org.tepai.doors.Rule.ofTask;
import static org.tepai.doors.Rule.only;
import static org.tepai.doors.Rule.signedIn;
import static org.tepai.doors.Rule.strangerWithoutToken;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What everybody is to expect, written down by hand and not asked of the code under test. The first
 * rule that covers an endpoint counts. Whoever adds an endpoint adds a row to {@link #OWN}, or the
 * matrix names it as missing.
 */
final class Expectations {

  private static final String PERSON = "/tepai/administration/people/\\{id\\}/";
  private static final String E = "/camunda/api/engine/engine/\\{name\\}";

  /** Our own pages and interfaces. */
  private static final List<Rule> OWN =
      List.of(
          anybody("GET /"),
          anybody("GET /tepai/(sign-in|api/clock|mailbox)"),
          absent("GET /tepai/mailbox/.*"),
          strangerWithoutToken("POST /tepai/demonstration/.*"),
          signedIn("GET /tepai/(cases|rounds|needs|registers|postings|overdue|copies|calendar)"),
          signedIn("GET /tepai/(needs|postings|overdue)/list.xlsx"),
          signedIn("GET /tepai/(me|deputies|password|api/pages|api/calendar|documents)"),
          signedIn("GET /tepai/calendar/template"),
          signedIn("POST /tepai/(me|deputies|password|api/present)"),
          ofPartOfCase("GET /tepai/cases/.*/\\{remark\\}"),
          ofPartOfCase("POST /tepai/(api/)?cases/.*/(\\{remark\\}/withdraw|numbers)"),
          ofCase("(GET|POST) /tepai/cases/\\{id\\}.*"),
          ofCase("(GET|POST) /tepai/api/cases/.*"),
          ofCase("GET /tepai/documents/\\{id\\}"),
          // published: whoever belongs to the jurisdiction reads it, and urges those he may urge
          ofCase("(GET /tepai/rounds/\\{id\\}|POST /tepai/rounds/\\{id\\}/urge-all)")
              .but(Actor.OTHER_DISTRICT, Answer.SERVED)
              .but(Actor.OTHER_ENTERPRISE, Answer.SERVED),
          nobody("POST /tepai/rounds/\\{id\\}/urge"),
          nobody("GET /tepai/filings/\\{id\\}"),
          // of an unknown one: leads back to the list
          signedIn("POST /tepai/deputies/\\{id\\}/end"),
          nobody("(GET|PUT) /tepai/api/rosters/tasks/.*"),
          nobody("GET /tepai/registers/.*").but(Actor.OTHER_JURISDICTION, Answer.SERVED),
          nobody("POST /tepai/needs/phone"),
          only(Actor.SYSTEM, "(GET|POST) /tepai/mail(/.*)?"),
          // whoever is no administrator is led back and told so; CalendarPagesTests sees that it is
          // not done
          signedIn("POST /tepai/calendar/imports"),
          only(Actor.SYSTEM, "GET /tepai/calendar/.*"),
          only(Actor.AUDIT, "(GET|POST) /tepai/audit(/.*)?"),
          // leads to the pages below it
          signedIn("GET /tepai/administration"),
          only(Actor.SYSTEM, "GET /tepai/administration/.*")
              .but(Actor.SECURITY, EnumSet.of(Answer.SERVED, Answer.ABSENT)),
          only(Actor.SYSTEM, "POST /tepai/administration/(people|organisations)")
              .but(Actor.SYSTEM, Answer.SERVED),
          only(Actor.SYSTEM, "POST " + PERSON + "(disable|enable|consent|erase)")
              .but(Actor.SYSTEM, Answer.SERVED),
          only(
                  Actor.SECURITY,
                  "POST " + PERSON + "(unlock|roles(/withdraw)?|administrator/dismiss)")
              .but(Actor.SECURITY, EnumSet.of(Answer.SERVED, Answer.ABSENT)),
          // what the other one may consent to, this one alone may not do
          only(Actor.SECURITY, "POST " + PERSON + "administrator")
              .but(Actor.SECURITY, Answer.SERVED)
              .but(Actor.SYSTEM, Answer.REFUSED),
          // told to the system administrator that it is not for him, as long as it is not
          only(Actor.SECURITY, "POST " + PERSON + "one-time-password")
              .but(Actor.SECURITY, Answer.SERVED)
              .but(Actor.SYSTEM, Answer.SERVED),
          byPassword("(GET|POST) /tepai/modeler/.*"),
          absent("(GET|POST) /error"));

  private static final String READ_BY_SYSTEM =
      "(process-definition|decision-definition|decision-requirements-definition|deployment|user"
          + "|group|tenant|authorization|batch/statistics|history/batch)(/.*)?"
          + "|task/count|task/report/candidate-group-count|process-instance/count"
          + "|process-instance/\\{id\\}(/activity-instances)?|history/process-instance/\\{id\\}"
          + "|job(/count|/\\{id\\}/stacktrace)?|job-definition(/count)?|incident(/count)?"
          + "|case-definition/count|version|telemetry/data";

  /** Of the engine's interfaces what Tasklist, Cockpit and Admin need; nothing else is there. */
  private static final List<Rule> ENGINE =
      List.of(
          // a knock with a token ends the session, as it should
          strangerWithoutToken("POST /camunda/api/admin/auth/user/.*/logout")
              .but(Actor.ANONYMOUS, Answer.SIGN_IN),
          signedIn("GET /camunda/api/admin/auth/user/\\{\\w+\\}"),
          business("(GET|OPTIONS) " + E + "/filter"),
          business("GET " + E + "/filter/count"),
          business("POST " + E + "/filter/\\{id\\}/list"),
          ofTask("GET " + E + "/task/\\{id\\}(/form|/deployed-form|/form-variables)?"),
          ofTask("POST " + E + "/task/\\{id\\}/(claim|unclaim|submit-form)"),
          business("GET " + E + "/process-definition(/count)?").but(Actor.SYSTEM, Answer.SERVED),
          business(
                  "GET " + E + "/process-definition/(\\{id\\}/(startForm|deployed-start-form|xml))")
              .but(Actor.OTHER_JURISDICTION, Answer.REFUSED)
              .but(Actor.SYSTEM, Answer.SERVED),
          business(
                  "GET " + E + "/process-definition/key/\\{key\\}/tenant-id/.*/deployed-start-form")
              .but(Actor.OTHER_JURISDICTION, EnumSet.of(Answer.REFUSED, Answer.ABSENT))
              .but(Actor.SYSTEM, Answer.SERVED),
          nobody("POST " + E + "/process-definition/key/\\{key\\}/submit-form"),
          nobody("POST " + E + "/process-definition/.*/submit-form")
              .but(Actor.OTHER_ENTERPRISE, Answer.SERVED),
          nobody("GET " + E + "/user/\\{id\\}/profile")
              .but(Actor.OWNER, Answer.SERVED)
              .but(Actor.SYSTEM, Answer.SERVED),
          only(Actor.SYSTEM, "GET " + E + "/(" + READ_BY_SYSTEM + ")"),
          only(
              Actor.SYSTEM,
              "POST "
                  + E
                  + "/(process-instance|job)(/count)?|POST "
                  + E
                  + "/(group|history/task/count)"),
          only(
              Actor.SYSTEM,
              "PUT "
                  + E
                  + "/(job|job-definition|process-instance|process-definition)/\\{id\\}/"
                  + "(retries|suspended)"),
          only(Actor.SYSTEM, "OPTIONS " + E + "/(user|group|tenant)"),
          only(Actor.SYSTEM, "(GET|POST) /camunda/api/cockpit/plugin/base/.*"),
          only(Actor.SYSTEM, "GET /camunda/api/admin/plugin/.*/metrics/aggregated"),
          only(Actor.SYSTEM, "GET /camunda/api/(cockpit|admin)/plugin/.*/static/.*"),
          nobody("[A-Z]+ /camunda/.*"));

  private static final List<Rule> FILES =
      List.of(anybody("GET /tepai/assets/.*"), absent("GET /.*"));

  static Set<Answer> of(Endpoint endpoint, Actor actor) {
    return rules(endpoint)
        .filter(rule -> rule.covers(endpoint))
        .findFirst()
        .map(rule -> rule.answers().get(actor))
        .orElse(Set.of());
  }

  /** Endpoints that nobody has thought of. */
  static List<String> missing(Set<Endpoint> all) {
    return all.stream()
        .filter(endpoint -> rules(endpoint).noneMatch(rule -> rule.covers(endpoint)))
        .map(endpoint -> endpoint + " has no expectation: add a row to Expectations")
        .toList();
  }

  private static Stream<Rule> rules(Endpoint endpoint) {
    return switch (endpoint.kind()) {
      case OWN -> OWN.stream();
      case ENGINE -> ENGINE.stream();
      case FILE -> FILES.stream();
    };
  }

  private Expectations() {}
}
