package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tepai.TestDatabase;

/** Production starts with a role that can only add to the trail, by no way whatever more. */
class AppendOnlyAuditTests {

  private static final String PLAIN = "grant select, insert on audit_entry, audit_seal to plain";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter role plain superuser",
        "alter role plain createrole",
        "alter table audit_seal owner to plain",
        "alter schema public owner to plain",
        "create role owners; alter schema public owner to owners; grant owners to plain",
        "alter database postgres owner to plain",
        "grant pg_execute_server_program to plain",
        "grant pg_write_all_data to plain",
        "grant trigger on audit_entry to plain"
      })
  void a_role_that_could_alter_the_trail_is_refused(String power) throws SQLException {
    undone(
        power,
        check ->
            assertThatExceptionOfType(MissingRequirements.class)
                .as(power)
                .isThrownBy(check::check));
  }

  @Test
  void a_plain_role_is_not() throws SQLException {
    undone("select 1", check -> assertThatCode(check::check).doesNotThrowAnyException());
  }

  private interface Attempt {
    void on(AppendOnlyAudit check);
  }

  private static void undone(String power, Attempt attempt) throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try {
        SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
        new JdbcTemplate(one).execute("create role plain; " + PLAIN);
        new JdbcTemplate(one).execute(power);
        new JdbcTemplate(one).execute("set local role plain");
        attempt.on(new AppendOnlyAudit(JdbcClient.create(one)));
      } finally {
        connection.rollback();
      }
    }
  }
}
