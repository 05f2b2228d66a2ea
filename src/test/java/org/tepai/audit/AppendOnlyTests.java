package org.tepai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;

/** What somebody could do to the trail who has taken the application's connection over. */
@TepaiTest
class AppendOnlyTests {

  @Autowired JdbcTemplate database;
  @Autowired AuditTrail trail;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update %s set position = position",
        "delete from %s",
        "truncate %s",
        "alter table %s add column forged text",
        "alter table %s disable trigger all",
        "alter table %s owner to current_user",
        "drop table %s cascade",
        "create index forged on %s (position)",
        "create trigger forged before insert on %s for each row execute function"
            + " suppress_redundant_updates_trigger()",
        "create rule forged as on insert to %s do instead nothing"
      })
  void the_applications_role_can_add_and_nothing_else(String statement) {
    trail.record(AuditedAct.STARTED, AuditedMatter.of("kept"));
    for (String table : new String[] {"audit_entry", "audit_seal", "audit_pruning"}) {
      String attempt = statement.formatted(table).replace("position", column(table));
      assertThatThrownBy(() -> database.execute(attempt))
          .as(attempt)
          .isInstanceOf(BadSqlGrammarException.class)
          .rootCause()
          .hasMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role postgres",
        "set session authorization postgres",
        "set session_replication_role = replica",
        "drop function audit_entry_written() cascade",
        "insert into audit_pruning (position, algorithm, digest, entries, newest_recorded_at)"
            + " values (1, 'SHA-256', '', 1, now())",
        "alter sequence audit_entry_id_seq restart",
        "update flyway_schema_history set success = false",
        "drop schema public cascade"
      })
  void nor_become_somebody_who_can(String statement) {
    assertThatThrownBy(() -> database.execute(statement))
        .isInstanceOf(BadSqlGrammarException.class);
  }

  @Test
  void nobody_dates_an_entry_back() {
    database.update(
        "insert into audit_entry (act, person_id, happened_at, recorded_at)"
            + " values ('STARTED', 'forger', '2001-01-01', '2001-01-01')");
    Boolean recordedNow =
        database.queryForObject(
            "select recorded_at > now() - interval '1 minute' from audit_entry"
                + " where person_id = 'forger'",
            Boolean.class);
    assertThat(recordedNow).isTrue();
  }

  private static String column(String table) {
    return table.equals("audit_entry") ? "person_id" : "digest";
  }
}
