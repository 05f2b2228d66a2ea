package org.tepai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.DatabaseOwner;
import org.tepai.TepaiTest;

/** What somebody could do to the trail who has taken the application's connection over. */
@TepaiTest
class AppendOnlyTests {

  @Autowired JdbcTemplate database;
  @Autowired AuditTrail trail;
  @Autowired Sealing sealing;
  @Autowired DatabaseOwner owner;
  @Autowired PlatformTransactionManager transactions;

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
        "drop function audit_seal_follows() cascade",
        "alter function audit_seal_follows() reset search_path",
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

  /** Whatever he makes in the schema, or on the connection, to stand in for what is meant. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1",
        "create function public.clock_timestamp() returns timestamptz language sql"
            + " as $$ select timestamptz '2001-01-01' $$;"
            + " set local search_path = public, pg_catalog",
        "create temporary table unsealed_entry (entry_id bigint, since timestamptz) on commit drop",
        "create temporary table audit_entry (like public.audit_entry including all) on commit drop"
      })
  void nobody_dates_an_entry_back_or_keeps_it_from_its_seal(String before) {
    undone(
        () -> {
          database.execute(before);
          database.update(
              "insert into public.audit_entry (act, person_id, happened_at, recorded_at)"
                  + " values ('STARTED', 'forger', '2001-01-01', '2001-01-01')");
          trail.record(AuditedAct.STARTED, AuditedMatter.of("what he cannot divert"));
          assertThat(
                  database.queryForObject(
                      "select count(*) from public.audit_entry e join public.unsealed_entry u"
                          + " on u.entry_id = e.id and u.since = e.recorded_at"
                          + " where e.recorded_at > pg_catalog.now() - interval '1 minute'"
                          + " and (e.person_id = 'forger' or e.subject = 'what he cannot divert')",
                      Integer.class))
              .as(before)
              .isEqualTo(2);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MAX_VALUE, 2, 0, -1})
  void nobody_puts_a_seal_where_none_follows_and_sealing_goes_on(long position) {
    sealing.sealWaiting();
    long next =
        1
            + database.queryForObject(
                "select coalesce(max(position), 0) from audit_seal", Long.class);
    trail.recordNow(AuditedAct.STARTED, AuditedMatter.of("to be sealed"));
    assertThatThrownBy(
            () ->
                database.update(
                    "insert into audit_seal (position, entry_id, algorithm, digest)"
                        + " select ?, max(id), 'SM3', 'forged' from audit_entry",
                    position == 2 ? next + 1 : position))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("the seal that follows is number " + next);
    assertThat(sealing.sealWaiting()).isPositive();
  }

  /** The grants are made anew at each start, by the one who may do everything. */
  @Test
  void what_he_made_does_not_run_as_the_owner() throws IOException {
    String grants =
        new ClassPathResource("db/grants/afterMigrate.sql")
            .getContentAsString(StandardCharsets.UTF_8)
            .replace("${application}", "tepai");
    String trap =
        """
        create function public.has_table_privilege(text, oid, text) returns boolean language plpgsql
          as $trap$ begin raise exception 'taken over'; end $trap$;
        create function public.caught(text, name) returns boolean language plpgsql
          as $trap$ begin raise exception 'taken over'; end $trap$;
        create operator public.= (leftarg = text, rightarg = name, function = public.caught);
        """;
    try {
      owner.execute("begin; " + trap + grants);
    } finally {
      owner.execute("rollback");
    }
  }

  private void undone(Runnable attempt) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            open -> {
              open.setRollbackOnly();
              attempt.run();
            });
  }

  private static String column(String table) {
    return table.equals("audit_entry") ? "person_id" : "digest";
  }
}
