package org.tepai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An outside database as production wants it: one role owns it, another works in it. */
public final class SeparateRoles {

  public static final String OWNER = "tepai-owner";
  public static final String APPLICATION = "tepai";

  /** What docs/administrators.md tells whoever looks after the database to do. */
  public static void in(DataSource superuser) {
    JdbcTemplate database = new JdbcTemplate(superuser);
    database.execute("create role \"" + OWNER + "\" login password 'of the owner'");
    database.execute("create role " + APPLICATION + " login password 'of the application'");
    database.execute("alter database postgres owner to \"" + OWNER + "\"");
  }

  /** Without the user that the library puts into it. */
  public static String address(EmbeddedPostgres outside) {
    return "jdbc:postgresql://localhost:%d/postgres".formatted(outside.getPort());
  }

  private SeparateRoles() {}
}
