package org.tepai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * What the application's own role may not do, for tests that arrange the world beneath it. One
 * connection, kept open for the suite.
 */
@Component
public class DatabaseOwner {

  private final ObjectProvider<EmbeddedPostgres> postgres;
  private JdbcTemplate database;

  DatabaseOwner(ObjectProvider<EmbeddedPostgres> postgres) {
    this.postgres = postgres;
  }

  /** In a transaction of its own, whatever the test's is. */
  public synchronized void execute(String statement) {
    if (database == null) {
      String address = postgres.getObject().getJdbcUrl("postgres", "postgres");
      database = new JdbcTemplate(new SingleConnectionDataSource(address, true));
    }
    database.execute(statement);
  }
}
