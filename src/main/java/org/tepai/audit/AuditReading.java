package org.tepai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Finds entries, newest first and page by page, for whoever may read the trail. */
@Service
public class AuditReading {

  private final JdbcTemplate database;

  AuditReading(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * What is looked for; whatever is empty does not matter.
   *
   * @param person who did it, or for whom it was done
   * @param act name of an {@link AuditedAct}
   * @param from first instant by the product's clock; may be null
   * @param until the instant before which it was; may be null
   */
  public record Wanted(
      String person, String act, String caseId, OffsetDateTime from, OffsetDateTime until) {}

  /**
   * An entry with its place in the chain.
   *
   * @param position null while it waits for its seal
   */
  public record Found(AuditEntry entry, Long position, String algorithm, String digest) {}

  /**
   * @param before id of the last entry of the page before
   */
  public List<Found> page(Wanted wanted, long before, int most) {
    StringBuilder query =
        new StringBuilder(
            "select s.position, s.algorithm, s.digest, "
                + SealedRows.ENTRY
                + " from audit_entry e left join audit_seal s on s.entry_id = e.id where e.id < ?");
    List<Object> values = new ArrayList<>(List.of(before));
    add(query, values, " and (e.person_id = ? or e.on_behalf_of = ?)", wanted.person());
    add(query, values, " and e.act = ?", wanted.act());
    add(query, values, " and e.case_id = ?", wanted.caseId());
    add(query, values, " and e.happened_at >= ?", wanted.from());
    add(query, values, " and e.happened_at < ?", wanted.until());
    query.append(" order by e.id desc limit ").append(most);
    return database.query(query.toString(), AuditReading::found, values.toArray());
  }

  private static void add(StringBuilder query, List<Object> values, String part, Object value) {
    if (value != null && !value.equals("")) {
      query.append(part);
      part.chars().filter(sign -> sign == '?').forEach(each -> values.add(value));
    }
  }

  private static Found found(ResultSet row, int index) throws SQLException {
    return new Found(
        SealedRows.entry(row),
        (Long) row.getObject("position"),
        row.getString("algorithm"),
        row.getString("digest"));
  }

  /**
   * @return how many entries have waited for their seal for more than five minutes
   */
  public long unsealedForLong() {
    return database.queryForObject(
        "select count(*) from unsealed_entry where since < now() - interval '5 minutes'",
        Long.class);
  }
}
