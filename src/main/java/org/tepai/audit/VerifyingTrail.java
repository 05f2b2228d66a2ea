package org.tepai.audit;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the whole trail and tells everything in it that is not as it was sealed. */
@Service
public class VerifyingTrail {

  private static final String UNSEALED =
      """
      select e.id, u.entry_id is not null and u.since > now() - interval '5 minutes' as waiting
      from audit_entry e left join unsealed_entry u on u.entry_id = e.id
      where not exists (select 1 from audit_seal s where s.entry_id = e.id) order by e.id
      """;

  private final JdbcTemplate database;
  private final Anchors anchors;
  private final TransactionTemplate snapshot;

  VerifyingTrail(JdbcTemplate database, Anchors anchors, PlatformTransactionManager transactions) {
    this.database = database;
    this.anchors = anchors;
    this.snapshot = new TransactionTemplate(transactions);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
  }

  /**
   * @param anchor a seal known from elsewhere, which shows whether the end was cut off
   */
  public Verification verify(Optional<Anchor> anchor) {
    return snapshot.execute(open -> check(anchor));
  }

  private Verification check(Optional<Anchor> anchor) {
    ChainCheck check = new ChainCheck(anchors.beginning(), anchor);
    new SealedRows(database).read(0, Long.MAX_VALUE, check::take);
    long[] waiting = {0};
    database.query(
        UNSEALED,
        row -> {
          if (row.getBoolean("waiting")) {
            waiting[0]++;
          } else {
            check.flaw(unsealed(row.getLong("id")));
          }
        });
    return check.end(waiting[0]);
  }

  private static Flaw unsealed(long entryId) {
    return new Flaw(
        "记录 %d (entry)".formatted(entryId),
        "没有封印：封印被删除、记录被另行插入，或封存停了五分钟以上"
            + " (without a seal: it was deleted, the entry was put in, or sealing has stopped)");
  }
}
