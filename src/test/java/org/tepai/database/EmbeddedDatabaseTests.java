package org.tepai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database must survive when it is more than a test's. */
class EmbeddedDatabaseTests {

  @TempDir Path data;

  private final EmbeddedDatabase database = new EmbeddedDatabase();
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  @Test
  void whatWasCommittedIsThereAfterARestart() throws IOException {
    try (DataDirectory directory = DataDirectory.claim(data);
        EmbeddedPostgres first = database.embeddedPostgres(directory, true)) {
      remember(first, "kept");
    }
    try (DataDirectory directory = DataDirectory.claim(data);
        EmbeddedPostgres second = database.embeddedPostgres(directory, true)) {
      assertThat(remembered(second)).containsExactly("kept");
    }
  }

  @Test
  void theServerOfAKilledApplicationIsStoppedAndItsDataTakenOver() throws Exception {
    KilledApplication.runAndKill(data);
    ProcessHandle old = postmaster();
    assertThat(old.isAlive()).isTrue();
    try (DataDirectory directory = DataDirectory.claim(data);
        EmbeddedPostgres next = database.embeddedPostgres(directory, true)) {
      assertThat(old.isAlive()).isFalse();
      assertThat(postmaster().pid()).isNotEqualTo(old.pid());
      assertThat(remembered(next)).containsExactly(KilledApplication.MEMORY);
    }
  }

  @Test
  void nothingCommittedIsLostByDefault() throws IOException {
    try (DataDirectory directory = DataDirectory.claim(data);
        EmbeddedPostgres server = database.embeddedPostgres(directory, true)) {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(ask(server, "show " + setting)).containsExactly("on");
      }
    }
  }

  @Test
  void twoApplicationsCannotShareADirectory() throws IOException {
    open.add(DataDirectory.claim(data));
    assertThatIllegalStateException()
        .isThrownBy(() -> DataDirectory.claim(data))
        .withMessageContaining("tepai.data");
  }

  @Test
  void aDirectoryOfAnEarlierVersionIsTakenOverAndTheEnginesTablesGoToTheApplication()
      throws IOException {
    try (DataDirectory directory = DataDirectory.claim(data);
        EmbeddedPostgres server = database.embeddedPostgres(directory, true)) {
      JdbcClient owner = JdbcClient.create(server.getPostgresDatabase());
      owner.sql("create table act_ru_task (id_ varchar(64) primary key)").update();
      owner.sql("create table person (id varchar(64) primary key)").update();
      for (int start = 1; start <= 2; start++) {
        DatabaseRoles.separate(server.getPostgresDatabase());
      }
      assertThat(
              ask(
                  server,
                  "select tablename || ' ' || tableowner from pg_tables"
                      + " where schemaname = 'public' order by 1"))
          .containsExactly("act_ru_task tepai", "person postgres");
    }
  }

  private ProcessHandle postmaster() throws IOException {
    Path pidFile = data.resolve("postgresql").resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
    return ProcessHandle.of(pid).orElseThrow();
  }

  static void remember(EmbeddedPostgres server, String text) {
    JdbcClient jdbc = JdbcClient.create(server.getPostgresDatabase());
    jdbc.sql("create table memory (text varchar(64))").update();
    jdbc.sql("insert into memory values (?)").param(text).update();
  }

  private static List<String> remembered(EmbeddedPostgres server) {
    return ask(server, "select text from memory");
  }

  private static List<String> ask(EmbeddedPostgres server, String question) {
    return JdbcClient.create(server.getPostgresDatabase()).sql(question).query(String.class).list();
  }
}
