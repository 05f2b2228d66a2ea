package org.tepai;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.tepai.mail.PostOffice;
import org.tepai.process.TimeTravel;

/**
 * Gives each test of the shared application an empty docket on the morning of 2025-03-18: no cases,
 * no rounds, no running process; people, offices, calendar and models stay.
 */
class FreshCases implements BeforeEachCallback {

  private static final Instant MORNING = Instant.parse("2025-03-18T01:00:00Z");

  /** Tables of ours that describe the world and not what happens in it. */
  private static final List<String> DEFINITIONS =
      List.of("act_ru_authorization", "act_ru_filter", "act_ru_jobdef");

  private static final List<String> KEPT =
      List.of(
          "organisation",
          "person",
          "membership",
          "calendar_day",
          "model_deployment",
          "delivered_file",
          "flyway_schema_history");

  @Override
  public void beforeEach(ExtensionContext test) {
    ApplicationContext application = SpringExtension.getApplicationContext(test);
    application.getBean(TimeTravel.class).standAt(MORNING);
    application.getBean(PostOffice.class).openEmpty();
    JdbcTemplate database = application.getBean(JdbcTemplate.class);
    forgetDeputies(database);
    empty(database, application.getBean(DatabaseOwner.class));
  }

  /** The engine's groups stay from test to test, so nobody may be in one as a deputy. */
  private static void forgetDeputies(JdbcTemplate database) {
    database.update(
        """
        delete from act_id_membership m using deputyship d, deputyship_group g
        where g.deputyship_id = d.id and m.user_id_ = d.deputy and m.group_id_ = g.group_id
        """);
  }

  /**
   * Row by row: there are few of them, and truncating as many tables writes a new file for each of
   * them and of their indexes. The engine's tables refer to one another; nothing checks that here.
   * Only the owner can: the application's role deletes nothing from the audit trail.
   */
  private static void empty(JdbcTemplate database, DatabaseOwner owner) {
    List<String> tables =
        database.queryForList(
            "select tablename from pg_tables where schemaname = 'public'", String.class);
    String emptied =
        tables.stream()
            .filter(FreshCases::holdsCases)
            .map("delete from %s; "::formatted)
            .collect(Collectors.joining());
    owner.execute(
        """
        do $$ begin
          set local session_replication_role = replica;
          %s
          delete from act_ru_authorization where resource_type_ in (7, 19);
        end $$
        """
            .formatted(emptied));
  }

  private static boolean holdsCases(String table) {
    if (table.startsWith("act_")) {
      boolean running = table.startsWith("act_ru_") || table.startsWith("act_hi_");
      return running && !DEFINITIONS.contains(table);
    }
    return !KEPT.contains(table);
  }
}
