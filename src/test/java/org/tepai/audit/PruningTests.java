package org.tepai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.tepai.TestDatabase;

/** What has been kept long enough goes, into a file; the chain goes on and can be verified. */
class PruningTests {

  private static final Period KEEP = Period.ofMonths(6);

  private final JdbcTemplate database = new JdbcTemplate(TestDatabase.dataSource());
  private final DataSourceTransactionManager transactions =
      new DataSourceTransactionManager(TestDatabase.dataSource());
  private final Anchors anchors = new Anchors(database);
  private final Sealing sealing =
      new Sealing(database, anchors, new AuditSettings(SealAlgorithm.SM3, KEEP), transactions);
  private final PruningTrail pruning = new PruningTrail(TestDatabase.dataSource(), KEEP);

  @TempDir Path folder;

  @BeforeEach
  void tenOldEntriesAndTenYoungOnes() {
    write(10);
    database.update("update audit_entry set recorded_at = now() - interval '7 months'");
    write(10);
    sealing.sealWaiting();
  }

  @AfterEach
  void forget() {
    database.execute("truncate audit_entry, audit_seal, audit_pruning, unsealed_entry");
  }

  private void write(int entries) {
    database.update(
        "insert into audit_entry (act, person_id, happened_at, subject)"
            + " select 'SIGNED_IN', 'p' || n, now(), 's' from generate_series(1, ?) n",
        entries);
  }

  @Test
  void the_old_part_goes_to_a_file_and_the_chain_goes_on() throws IOException {
    Anchor before = anchors.newest().orElseThrow();
    assertThat(pruning.prune(folder.resolve("old.csv"))).contains("第 10 位", "10 条");
    sealing.sealWaiting();

    Verification left = verified(Optional.of(before));
    assertThat(left.flaws()).isEmpty();
    assertThat(left.first()).isEqualTo(11);
    assertThat(left.links()).as("ten young ones and the pruning itself").isEqualTo(11);
    Verification gone = VerifyingFile.verify(folder.resolve("old.csv"), Optional.empty());
    assertThat(gone.flaws()).isEmpty();
    assertThat(gone.newest()).isEqualTo(anchors.beginning());
    assertThat(pruning.prune(folder.resolve("again.csv"))).contains("没有保存期满");
  }

  @Test
  void everything_old_may_go_and_nothing_is_numbered_twice() {
    database.execute("truncate audit_entry, audit_seal, audit_pruning, unsealed_entry");
    write(3);
    database.update("update audit_entry set recorded_at = now() - interval '7 months'");
    sealing.sealWaiting();
    pruning.prune(folder.resolve("all.csv"));
    sealing.sealWaiting();
    assertThat(verified(Optional.empty()).flaws()).isEmpty();
    assertThat(anchors.newest()).map(Anchor::position).contains(4L);
  }

  @Test
  void a_broken_trail_is_not_pruned_and_a_file_is_not_overwritten() throws IOException {
    Path file = Files.createFile(folder.resolve("there.csv"));
    assertThatIllegalStateException().isThrownBy(() -> pruning.prune(file));
    database.update("update audit_entry set person_id = 'x' where person_id = 'p3'");
    assertThatIllegalStateException()
        .isThrownBy(() -> pruning.prune(folder.resolve("broken.csv")))
        .withMessageContaining("不清理");
    assertThat(database.queryForObject("select count(*) from audit_entry", Integer.class))
        .isEqualTo(20);
  }

  @Test
  void nobody_sets_a_time_shorter_than_the_law() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AuditSettings(SealAlgorithm.SM3, Period.ofDays(180)))
        .withMessageContaining("六个月");
  }

  @Test
  void the_command_verifies_a_file_and_says_how_it_ended() throws IOException {
    Path file = folder.resolve("trail.csv");
    try (var out = Files.newOutputStream(file)) {
      new ExportingTrail(database, anchors, transactions).write(out);
    }
    String anchor = "--tepai.audit.anchor=" + anchors.newest().orElseThrow();
    assertThat(command(file, anchor)).isEqualTo("0 自第 1 位起校验 20 条");
    List<String> cut = Files.readAllLines(file).subList(0, 19);
    Files.writeString(file, String.join("\r\n", cut) + "\r\n");
    assertThat(command(file, anchor)).isEqualTo("1 自第 1 位起校验 18 条");
    Files.writeString(file, "nonsense");
    assertThat(command(file, anchor)).startsWith("2 ").contains("不是本系统导出");
    assertThat(command(file, "--tepai.audit.anchor=nonsense")).startsWith("2 锚点应写成");
    assertThat(AuditCommand.run(System.out, "--server.port=1")).isEmpty();
  }

  private static String command(Path file, String anchor) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int end =
        AuditCommand.run(
                new PrintStream(said),
                "--tepai.command=verify-audit",
                "--tepai.audit.file=" + file,
                anchor)
            .orElseThrow();
    return end + " " + said.toString().lines().findFirst().orElse("").replaceAll("，.*", "");
  }

  private Verification verified(Optional<Anchor> anchor) {
    return new VerifyingTrail(database, anchors, transactions).verify(anchor);
  }
}
