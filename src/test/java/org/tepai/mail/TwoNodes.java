package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.SeparateRoles;

/**
 * Two nodes of the packaged product on one database, ten thousand tasks to remind of, and a mail
 * server that counts. Run by {@code src/test/nodes/run}; too long for every build, so its name is
 * none that the build looks for.
 */
class TwoNodes {

  private static final int REMINDERS = 10_000;
  private static final Path FOLDER = Path.of("target", "nodes");
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final List<Node> nodes = new ArrayList<>();
  private EmbeddedPostgres postgres;
  private JdbcClient database;
  private SmtpSink server;

  @BeforeEach
  void aDatabaseWithTheModelsDeployed() throws Exception {
    Files.createDirectories(FOLDER);
    postgres = EmbeddedPostgres.builder().start();
    SeparateRoles.in(postgres.getPostgresDatabase());
    database = JdbcClient.create(postgres.getPostgresDatabase());
    server = new SmtpSink(0);
    start("a").ready().stop();
    seed();
  }

  @AfterEach
  void stop() throws Exception {
    for (Node node : nodes) {
      node.kill();
    }
    server.close();
    postgres.close();
  }

  @Test
  void each_reminder_is_sent_once() throws Exception {
    start("a");
    start("b");
    awaitAllSent();

    assertThat(server.messageIds()).hasSize(REMINDERS).doesNotHaveDuplicates();
    assertThat(recipients()).hasSize(REMINDERS);
    assertThat(count("select count(*) from reminder")).isEqualTo(REMINDERS);
    tell("Two nodes, nothing else happens", 0);
  }

  @Test
  void killing_a_node_twice_loses_nothing() throws Exception {
    Node killed = start("a");
    start("b");
    await(() -> count("select count(*) from reminder") >= REMINDERS / 5);
    killed.kill();
    killed = start("a");
    await(() -> server.heads().size() >= REMINDERS / 3);
    killed.kill();
    awaitAllSent();

    List<String> ids = server.messageIds();
    int repeated = ids.size() - new HashSet<>(ids).size();
    assertThat(new HashSet<>(ids)).hasSize(REMINDERS);
    assertThat(repeated).as("letters in the killed worker's hand").isLessThanOrEqualTo(1);
    assertThat(recipients()).hasSize(REMINDERS);
    assertThat(count("select count(*) from reminder")).isEqualTo(REMINDERS);
    tell("One node killed while reminders are written, again while letters go out", repeated);
  }

  private Node start(String name) {
    Map<String, String> environment =
        Map.ofEntries(
            Map.entry("TEPAI_DATABASE_URL", SeparateRoles.address(postgres)),
            Map.entry("TEPAI_DATABASE_USER", SeparateRoles.APPLICATION),
            Map.entry("TEPAI_DATABASE_PASSWORD", "of the application"),
            Map.entry("TEPAI_DATABASE_OWNER_USER", SeparateRoles.OWNER),
            Map.entry("TEPAI_DATABASE_OWNER_PASSWORD", "of the owner"),
            Map.entry("TEPAI_PERSONAL_DATA_KEY", "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s="),
            Map.entry("TEPAI_ADMIN_USER", "chief"),
            Map.entry("TEPAI_ADMIN_PASSWORD", "a secret of nodes 1847"),
            Map.entry("TEPAI_ADMIN_MAIL", "chief@nodes.example"),
            Map.entry("TEPAI_ADDRESS", "https://nodes.example"),
            Map.entry("TEPAI_MAIL_HOST", "127.0.0.1"),
            Map.entry("TEPAI_MAIL_PORT", "" + server.port()),
            Map.entry("TEPAI_MAIL_TLS", "none"),
            Map.entry("TEPAI_MAIL_FROM", name + "@nodes.example"),
            Map.entry("TEPAI_MAIL_EVERY", "PT2S"),
            Map.entry("TEPAI_MAIL_GATHERING", "PT20S"));
    Path log = FOLDER.resolve(name + "-" + nodes.size() + ".log");
    Node node = Node.start(Path.of(System.getProperty("tepai.nodes")), environment, log);
    nodes.add(node);
    return node;
  }

  /** Ten thousand people with one task each, which came three days ago and is due in a month. */
  private void seed() {
    database
        .sql(
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_,
              proc_def_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_,
              suspension_state_, cached_ent_state_, sequence_counter_, tenant_id_)
            select 'nodes', 1, 'nodes', 'nodes', id_, false, false, true, false, 1, 0, 1, tenant_id_
            from act_re_procdef where key_ = 'selection-round'
            """)
        .update();
    database
        .sql(
            "insert into person (id, name, mail)"
                + " select 'p' || n, '办理人' || n, 'p' || n || '@nodes.example'"
                + " from generate_series(1, ?) n")
        .param(REMINDERS)
        .update();
    database
        .sql(
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,
              task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_,
              tenant_id_)
            select 'task-' || n, 1, 'nodes', 'nodes', d.id_, '发布名单', 'publish-roster', 'p' || n, 50,
              localtimestamp - interval '3 days', localtimestamp + interval '30 days', 1, d.tenant_id_
            from generate_series(1, ?) n, act_re_procdef d where d.key_ = 'selection-round'
            """)
        .param(REMINDERS)
        .update();
  }

  /** Whatever the hour of the day is at which this runs. */
  private void awaitAllSent() {
    await(() -> count("select count(*) from reminder") >= REMINDERS);
    database.sql("update digest_line set due_at = least(due_at, now())").update();
    await(
        () ->
            count("select count(*) from letter where state = 'SENT'") >= REMINDERS
                && count("select count(*) from letter where state = 'WAITING'") == 0);
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(condition);
  }

  private HashSet<String> recipients() {
    HashSet<String> recipients = new HashSet<>();
    for (String head : server.heads()) {
      String name = head.replaceAll("(?s).*\\nTo: .*?<([^>]+)>.*", "$1");
      recipients.add(name);
    }
    return recipients;
  }

  private long sentBy(String name) {
    return server.heads().stream()
        .filter(head -> head.contains("<" + name + "@nodes.example>"))
        .count();
  }

  private int count(String query) {
    return database.sql(query).query(Integer.class).single();
  }

  private double seconds(String column, String table) {
    return database
        .sql("select extract(epoch from max(%1$s) - min(%1$s)) from %2$s".formatted(column, table))
        .query(Double.class)
        .single();
  }

  private void tell(String what, int repeated) throws IOException {
    double writing = seconds("sent_at", "reminder");
    double sending = seconds("settled_at", "letter where state = 'SENT'");
    String line =
        "| %s | %d | %d | %d | %d | %d | %.0f s | %.0f s |%n"
            .formatted(
                what,
                count("select count(*) from reminder"),
                new HashSet<>(server.messageIds()).size(),
                repeated,
                sentBy("a"),
                sentBy("b"),
                writing,
                sending);

    Files.createDirectories(FOLDER);
    Path figures = FOLDER.resolve("figures.md");
    if (!Files.exists(figures)) {
      Files.writeString(
          figures,
          "| run | reminders | letters | sent twice | by node a | by node b | writing | sending |\n"
              + "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    }
    Files.writeString(figures, line, java.nio.file.StandardOpenOption.APPEND);
  }
}
