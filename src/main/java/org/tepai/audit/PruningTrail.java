package org.tepai.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away the oldest part of the trail once it has been kept long enough. Only the tables' owner
 * can; what goes is written to a file first, the chain goes on behind its last seal, and the trail
 * says that it was pruned.
 */
final class PruningTrail {

  /** The database's clock is the one that entries are dated by. */
  private static final String LAST =
      """
      select max(position) from audit_seal where position < coalesce(
        (select min(s.position) from audit_seal s join audit_entry e on e.id = s.entry_id
          where e.recorded_at >= ?), 9223372036854775807)
      """;

  private static final String NOTED =
      """
      insert into audit_pruning (position, algorithm, digest, entries, newest_recorded_at)
      select max(s.position),
        (select algorithm from audit_seal where position = ?),
        (select digest from audit_seal where position = ?), count(*), max(e.recorded_at)
      from audit_seal s join audit_entry e on e.id = s.entry_id where s.position <= ?
      """;
  private static final String GONE =
      """
      with gone as (delete from audit_seal where position <= ? returning entry_id)
      delete from audit_entry where id in (select entry_id from gone)
      """;
  private static final String SAID =
      "insert into audit_entry (act, person_id, happened_at, subject, detail)"
          + " values (?, ?, now(), '审计记录', ?)";

  private final DataSource owner;
  private final JdbcTemplate database;
  private final DataSourceTransactionManager transactions;
  private final Period keep;

  PruningTrail(DataSource owner, Period keep) {
    this.owner = owner;
    this.database = new JdbcTemplate(owner);
    this.transactions = new DataSourceTransactionManager(owner);
    this.keep = keep;
  }

  /**
   * @throws IllegalStateException where the database has no owner of its own
   */
  static PruningTrail asOwner(ApplicationContext context) {
    Environment environment = context.getEnvironment();
    String user = environment.getProperty("tepai.database.owner.user", "");
    if (user.isBlank()) {
      throw new IllegalStateException(
          "清理审计记录须以数据表所有者的身份：TEPAI_DATABASE_OWNER_USER (pruning takes the tables' owner)");
    }
    return new PruningTrail(
        new DriverManagerDataSource(
            environment.getRequiredProperty("spring.datasource.url"),
            user,
            environment.getProperty("tepai.database.owner.password", "")),
        context.getBean(AuditSettings.class).keep());
  }

  /**
   * @param file to which the entries go before they are taken away; it must not exist yet
   * @return what was done, in a line
   * @throws IllegalStateException when the trail is broken: then nothing is taken away
   */
  String prune(Path file) {
    return new TransactionTemplate(transactions).execute(open -> pruneTo(file));
  }

  private String pruneTo(Path file) {
    database.query("select pg_advisory_xact_lock(hashtext('tepai audit seal'))", row -> {});
    Anchors anchors = new Anchors(database);
    Verification found =
        new VerifyingTrail(database, anchors, transactions).verify(Optional.empty());
    if (!found.sound()) {
      throw new IllegalStateException("审计记录已被破坏，不清理 (broken, nothing pruned)：" + found.summary());
    }
    Long last = database.queryForObject(LAST, Long.class, keptSince());
    if (last == null) {
      return "没有保存期满的审计记录 (nothing is old enough)";
    }
    export(last, file, anchors);
    return takeAway(last, file);
  }

  private OffsetDateTime keptSince() {
    return database.queryForObject("select now()", OffsetDateTime.class).minus(keep);
  }

  private void export(long last, Path file, Anchors anchors) {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      new ExportingTrail(database, anchors, transactions).write(last, out);
    } catch (IOException | UncheckedIOException unwritable) {
      throw new IllegalStateException(
          "不能写入新文件 %s (cannot be written anew)".formatted(file), unwritable);
    }
  }

  private String takeAway(long last, Path file) {
    database.update(NOTED, last, last, last);
    int entries = database.update(GONE, last);
    String done =
        "清理到第 %d 位，共 %d 条，已存入 %s (pruned up to position %1$d)"
            .formatted(last, entries, file.getFileName());
    database.update(SAID, AuditedAct.AUDIT_PRUNED.name(), AuditTrail.SYSTEM, done);
    return done;
  }
}
