package org.tepai.security;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks whether the database really keeps the application from altering the audit trail: two names
 * for two roles prove nothing when one of them may do everything, or may make itself one that may.
 */
@Component
@Profile("production")
class AppendOnlyAudit {

  private static final String ALTERABLE =
      """
      select string_agg(relname, ', ') from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
        join pg_roles r on r.rolname = current_user
        join pg_database d on d.datname = current_database()
      where c.relname like 'audit\\_%' and c.relkind = 'r'
        and (r.rolsuper or r.rolcreaterole or pg_has_role(c.relowner, 'MEMBER')
          or pg_has_role(n.nspowner, 'MEMBER') or pg_has_role(d.datdba, 'MEMBER')
          or pg_has_role('pg_execute_server_program', 'MEMBER')
          or pg_has_role('pg_write_server_files', 'MEMBER')
          or has_table_privilege(c.oid, 'update, delete, truncate, trigger'))
      """;

  private final JdbcClient database;

  AppendOnlyAudit(JdbcClient database) {
    this.database = database;
  }

  @PostConstruct
  void check() {
    String alterable = database.sql(ALTERABLE).query(String.class).optional().orElse(null);
    if (alterable != null) {
      throw new MissingRequirements(
          List.of(
              ("TEPAI_DATABASE_USER：应换成普通数据库用户；现在的用户能改动审计表 %s，应是超级用户、能建立角色的用户，或者表、模式、数据库的所有者或其成员"
                      + " (a plain role: this one can alter the audit tables, as a superuser, one who"
                      + " makes roles, or the owner of the tables, the schema or the database)")
                  .formatted(alterable)));
    }
  }
}
