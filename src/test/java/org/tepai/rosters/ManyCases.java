package org.tepai.rosters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.journey.World;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.ActingPerson;

/**
 * A year's worth of screened cases: copies of one that went the whole way, each of another
 * enterprise and with a process of its own that waits for the roster.
 */
@Component
class ManyCases {

  private static final List<String> COPIED =
      List.of("case_participant", "submission", "finding", "team_member");

  private final JdbcTemplate database;
  private final RuntimeService processes;
  private final ActingPerson acting;
  private final Organisations organisations;

  ManyCases(
      JdbcTemplate database,
      RuntimeService processes,
      ActingPerson acting,
      Organisations organisations) {
    this.database = database;
    this.processes = processes;
    this.acting = acting;
    this.organisations = organisations;
  }

  /**
   * @param first the case that was played; counts as one of them
   */
  void like(Case first, int count) {
    List<Organisation> enterprises = organisations.enterprises(first.tenantId());
    Map<String, String> offices =
        organisations.competentOffices(
            enterprises.stream().map(Organisation::id).toList(), LocalDate.of(2025, 3, 18));
    for (int number = 1; number < count; number++) {
      Organisation enterprise = enterprises.get(number % enterprises.size());
      copy(first, number, enterprise, offices.get(enterprise.id()));
    }
  }

  private void copy(Case first, int number, Organisation enterprise, String officeId) {
    String caseId = "copy-" + number;
    String caseNumber = first.number() + "-" + number;
    database.update(
        """
        insert into dossier_case select (jsonb_populate_record(c, ?::jsonb)).*
        from dossier_case c where c.id = ?
        """,
        """
        {"id": "%s", "number": "%s", "organisation_id": "%s", "office_id": "%s",
         "place_division": "%s", "place_township": %s, "process_instance_id": "%s"}
        """
            .formatted(
                caseId,
                caseNumber,
                enterprise.id(),
                officeId,
                enterprise.division().orElseThrow(),
                enterprise.township().map("\"%s\""::formatted).orElse("null"),
                waiting(first, caseId, caseNumber)),
        first.id());
    COPIED.forEach(table -> copyRows(table, first.id(), caseId));
    database.update(
        """
        update case_participant set organisation_id = ?, name = ?
        where case_id = ? and role = 'enterprise'
        """,
        enterprise.id(),
        enterprise.name(),
        caseId);
    database.update(
        "insert into demand select ?, tenant_id, ?, summary, state, listed_at from demand where case_id = ?",
        caseId,
        enterprise.id(),
        first.id());
  }

  private void copyRows(String table, String from, String to) {
    List<String> columns = new ArrayList<>(columns(table));
    String values =
        String.join(", ", columns)
            .replaceFirst("\\bid\\b", "gen_random_uuid()::text")
            .replaceFirst("\\bcase_id\\b", "'" + to + "'");
    database.update(
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") select "
            + values
            + " from "
            + table
            + " where case_id = ?",
        from);
  }

  private List<String> columns(String table) {
    return database.queryForList(
        """
        select column_name from information_schema.columns
        where table_schema = 'public' and table_name = ? and is_identity = 'NO'
        order by ordinal_position
        """,
        String.class,
        table);
  }

  private String waiting(Case first, String caseId, String number) {
    return acting.asSystem(
        () ->
            processes
                .createProcessInstanceByKey("team-application")
                .processDefinitionTenantId(World.TENANT)
                .businessKey(number)
                .setVariable("caseId", caseId)
                .setVariable("roundId", first.roundId().orElseThrow())
                .startBeforeActivity("await-decision")
                .execute()
                .getId());
  }
}
