package org.tepai.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains committed entries. The transactions that wrote them waited for nobody; the order of the
 * chain is the order of sealing. One node seals at a time, the others go on with what they do.
 */
@Service
public class Sealing {

  private static final int AT_ONCE = 500;
  private static final String ALONE =
      "select pg_try_advisory_xact_lock(hashtext('tepai audit seal'))";
  private static final String WAITING =
      "select "
          + SealedRows.ENTRY
          + " from unsealed_entry u join audit_entry e on e.id = u.entry_id"
          + " where not exists (select 1 from audit_seal s where s.entry_id = e.id)"
          + " order by e.id limit "
          + AT_ONCE;
  private static final String SEAL =
      "insert into public.audit_seal (position, entry_id, algorithm, digest) values (?, ?, ?, ?)";
  private static final String SEALED =
      "delete from unsealed_entry u using audit_seal s where s.entry_id = u.entry_id";

  private final JdbcTemplate database;
  private final Anchors anchors;
  private final AuditSettings settings;
  private final TransactionTemplate transaction;

  Sealing(
      JdbcTemplate database,
      Anchors anchors,
      AuditSettings settings,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.anchors = anchors;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * @return how many entries this node has sealed; none when another is just doing so
   */
  public int sealWaiting() {
    int all = 0;
    int sealed;
    do {
      sealed = Optional.ofNullable(transaction.execute(open -> sealSome())).orElse(0);
      all += sealed;
    } while (sealed == AT_ONCE);
    return all;
  }

  private int sealSome() {
    if (!Boolean.TRUE.equals(database.queryForObject(ALONE, Boolean.class))) {
      return 0;
    }
    List<AuditEntry> waiting = database.query(WAITING, (row, index) -> SealedRows.entry(row));
    if (!waiting.isEmpty()) {
      database.batchUpdate(SEAL, seals(waiting));
      database.update(SEALED);
    }
    return waiting.size();
  }

  private List<Object[]> seals(List<AuditEntry> waiting) {
    SealAlgorithm algorithm = settings.digest();
    Anchor[] last = {anchors.newest().orElse(Anchors.BEGINNING)};
    return waiting.stream()
        .map(
            entry -> {
              long position = last[0].position() + 1;
              String seal =
                  SealedFields.seal(position, algorithm, last[0].digest(), entry).digest();
              last[0] = new Anchor(position, seal);
              return new Object[] {position, entry.id(), algorithm.title(), seal};
            })
        .toList();
  }
}
