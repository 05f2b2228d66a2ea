package org.tepai.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The application works with less than the owner of its tables may do, here as in production. What
 * it may do to our tables is said by {@code db/grants}; the engine's tables are its own, because
 * the engine makes and changes them itself.
 */
final class DatabaseRoles {

  static final String APPLICATION = "tepai";

  /** Also for a directory of an earlier version, in which everything was the owner's. */
  private static final String SEPARATE =
      """
      do $$
      declare engines text;
      begin
        -- what the application has made in its schema must not run as the owner
        perform pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
        if not exists (select 1 from pg_roles where rolname = '%1$s') then
          create role %1$s login;
        end if;
        grant usage, create on schema public to %1$s;
        for engines in
          select tablename from pg_tables
          where schemaname = 'public' and tablename like 'act\\_%%' and tableowner <> '%1$s'
        loop
          execute format('alter table public.%%I owner to %1$s', engines);
        end loop;
      end $$
      """
          .formatted(APPLICATION);

  static void separate(DataSource owner) {
    new JdbcTemplate(owner).execute(SEPARATE);
  }

  private DatabaseRoles() {}
}
