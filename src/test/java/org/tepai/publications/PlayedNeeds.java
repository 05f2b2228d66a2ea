package org.tepai.publications;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tepai.DatabaseOwner;
import org.tepai.journey.World;
import org.tepai.organisations.CreditCodes;
import org.tepai.organisations.EnterpriseRegistration;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.RegisteringOrganisation;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.CaseVariables;
import org.tepai.process.DueJobs;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.Recurrence;

/**
 * What the tests of publications need: a few enterprises with liaisons, periods, people's forms.
 */
@Component
public class PlayedNeeds {

  public static final String TENANT = "baotou";
  public static final String BUREAU = "btb.publisher";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** A filing as it stands in its register, without the case it was filed in. */
  private static final String FILED =
      """
      do $$ begin
        set local session_replication_role = replica;
        insert into filing (id, tenant_id, register, category, number, name, organisation_id,
          person_id, supervised_at_place, only_one, case_id, state, filed_on, filed_at, version)
        values ('%1$s.%2$s', '%4$s', '%1$s', '%1$s', '%1$s.%2$s', '备案', '%3$s', %5$s, true, false,
          'none', 'IN_FORCE', '2025-01-02', '2025-01-02', 0);
      end $$
      """;

  public final World world;
  final Publications publications;
  private final ProcessEngineClient engine;
  private final Recurrence recurrence;
  private final DueJobs jobs;
  private final Organisations organisations;
  private final RegisteringOrganisation registering;
  private final RegisteringPerson people;
  private final JdbcTemplate database;
  private final DatabaseOwner owner;

  PlayedNeeds(
      World world,
      Publications publications,
      ProcessEngineClient engine,
      Recurrence recurrence,
      DueJobs jobs,
      Organisations organisations,
      RegisteringOrganisation registering,
      RegisteringPerson people,
      JdbcTemplate database,
      DatabaseOwner owner) {
    this.world = world;
    this.publications = publications;
    this.engine = engine;
    this.recurrence = recurrence;
    this.jobs = jobs;
    this.organisations = organisations;
    this.registering = registering;
    this.people = people;
    this.database = database;
    this.owner = owner;
  }

  /** An enterprise at a place whose liaison is in force. */
  public String enterprise(String name, String division) {
    String full = "报送企业" + name;
    String id =
        organisations.named(TENANT, full).stream()
            .findFirst()
            .map(Organisation::id)
            .orElseGet(() -> registered(full, division));
    liaison(id, id + ".liaison");
    return id;
  }

  private String registered(String name, String division) {
    String contact = CreditCodes.next() + ".contact";
    return registering
        .enterprise(
            new EnterpriseRegistration(
                TENANT, name, CreditCodes.next(), division, null, contact, name + "联系人"))
        .id();
  }

  /** Somebody becomes an enterprise's liaison. */
  public void liaison(String enterpriseId, String personId) {
    person(personId, enterpriseId, "liaison");
    filed("liaison", personId, enterpriseId);
  }

  /** The old liaison ends the moment the new one is filed. */
  public void replaced(String enterpriseId, String oldPerson, String newPerson) {
    database.update("delete from filing where person_id = ?", oldPerson);
    people.leave(oldPerson, enterpriseId, "liaison");
    liaison(enterpriseId, newPerson);
  }

  public void person(String personId, String organisationId, String role) {
    people.register(personId, "张" + personId);
    people.join(personId, organisationId, role);
  }

  public void filed(String register, String personId, String organisationId) {
    String holder = personId == null ? organisationId : personId;
    owner.execute(
        FILED.formatted(
            register,
            holder,
            organisationId,
            TENANT,
            personId == null ? "null" : "'" + personId + "'"));
  }

  /** The period that the day lies in begins, if it has not yet. */
  public void begins(String day) {
    world.at(day + "T00:05");
    recurrence.dayBegins(day);
    world.at(day + "T09:00");
  }

  public void passes(String until) {
    jobs.runUntil(LocalDateTime.parse(until).atZone(ZONE).toInstant());
  }

  void jobsRun() {
    jobs.runWaiting();
  }

  Publication publication(String period) {
    return publications.byId(Publication.idOf(TENANT, period));
  }

  List<OpenTask> tasks(String period, String key) {
    return world.tasks(publication(period).processInstanceId()).stream()
        .filter(task -> task.key().equals(key))
        .toList();
  }

  OpenTask reportTask(String period, String enterpriseId) {
    String report = publication(period).id() + "." + enterpriseId;
    return tasks(period, "report-needs").stream()
        .filter(
            task ->
                engine
                    .variable(task.id(), PublicationVariables.REPORT_ID)
                    .orElse("")
                    .equals(report))
        .findFirst()
        .orElseThrow();
  }

  List<String> gatheringOffices(String period) {
    return tasks(period, "gather-needs").stream().map(this::officeOf).sorted().toList();
  }

  private String officeOf(OpenTask task) {
    return engine.variable(task.id(), CaseVariables.OFFICE_ID).orElseThrow();
  }

  public void reports(
      String period, String enterpriseId, String person, List<Map<String, Object>> rows) {
    Map<String, Object> form =
        rows.isEmpty() ? Map.of("none_this_period", true) : Map.of("needs", rows);
    world.does(person, reportTask(period, enterpriseId), form);
  }

  public void gathers(String period, String officeId, List<Map<String, Object>> leftOut) {
    OpenTask task =
        tasks(period, "gather-needs").stream()
            .filter(each -> officeOf(each).equals(officeId))
            .findFirst()
            .orElseThrow();
    world.does(officeId + ".clerk", task, Map.of("left_out", leftOut));
  }

  public void publishes(String period, List<Map<String, Object>> leftOut) {
    world.does(
        BUREAU,
        tasks(period, "publish-needs").get(0),
        Map.of("title", "企业技术需求和科技成果清单", "left_out", leftOut));
    jobsRun();
  }

  String needId(String period, String title) {
    return publications.reports(publication(period).id()).stream()
        .flatMap(
            report ->
                publications
                    .ofEnterprises(report.publicationId(), List.of(report.enterpriseId()))
                    .stream())
        .filter(need -> need.words().title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public static Map<String, Object> demand(String title) {
    return Map.of(
        "kind", "DEMAND", "title", title, "description", "希望解决" + title, "field", "稀土新材料");
  }

  public static Map<String, Object> result(String title) {
    return Map.of("kind", "RESULT", "title", title, "description", "已有成果" + title, "field", "装备制造");
  }

  public static Map<String, Object> leftOut(String needId, String reason) {
    return Map.of("need", needId, "reason", reason);
  }
}
