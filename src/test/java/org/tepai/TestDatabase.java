package org.tepai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A throw-away PostgreSQL with our tables for tests that need a database but no application. One
 * server serves the whole test run; a test works on rows of its own.
 */
public final class TestDatabase {

  private static DataSource migrated;

  /** The database with every migration applied. */
  public static synchronized DataSource dataSource() {
    if (migrated == null) {
      migrated = start();
      Flyway.configure().dataSource(migrated).load().migrate();
    }
    return migrated;
  }

  public static JdbcClient jdbc() {
    return JdbcClient.create(dataSource());
  }

  private static DataSource start() {
    try {
      return EmbeddedPostgres.builder().start().getPostgresDatabase();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private TestDatabase() {}
}
