package org.tepai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads the chain in its order, page by page of the database's cursor, however long it is. */
final class SealedRows {

  static final String ENTRY =
      "e.id, e.act, e.person_id, e.on_behalf_of, e.happened_at, e.recorded_at, e.address,"
          + " e.tenant_id, e.case_id, e.subject, e.detail";

  private static final int AT_ONCE = 1000;
  private static final String CHAIN =
      "select s.position, s.entry_id, s.algorithm, s.digest, "
          + ENTRY
          + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
          + " where s.position >= ? and s.position <= ? order by s.position";

  private final JdbcTemplate database;

  SealedRows(JdbcTemplate database) {
    this.database = new JdbcTemplate(database.getDataSource());
    this.database.setFetchSize(AT_ONCE);
  }

  /**
   * One row of the chain.
   *
   * @param entry null when it is gone
   */
  record Row(long position, long entryId, String algorithm, String digest, AuditEntry entry) {

    SealedFields after(String previousDigest) {
      return SealedFields.kept(position, algorithm, previousDigest, entry, digest);
    }
  }

  /** Only within a transaction does the database hand the rows out in pages. */
  void read(long first, long last, Consumer<Row> reader) {
    database.query(CHAIN, (RowCallbackHandler) row -> reader.accept(row(row)), first, last);
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean there = row.getObject("id") != null;
    return new Row(
        row.getLong("position"),
        row.getLong("entry_id"),
        row.getString("algorithm"),
        row.getString("digest"),
        there ? entry(row) : null);
  }

  static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getString("act"),
        row.getString("person_id"),
        row.getString("on_behalf_of"),
        instant(row, "happened_at"),
        instant(row, "recorded_at"),
        row.getString("address"),
        row.getString("tenant_id"),
        row.getString("case_id"),
        row.getString("subject"),
        row.getString("detail"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
