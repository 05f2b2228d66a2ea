package org.tepai.audit;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** The chain's two ends: the newest seal, and where it begins since it was pruned. */
@Service
public class Anchors {

  /** Before the first seal there is none. */
  static final Anchor BEGINNING = new Anchor(0, "");

  private static final String NEWEST =
      """
      (select position, digest from audit_seal order by position desc limit 1)
      union all (select position, digest from audit_pruning order by position desc limit 1)
      order by position desc limit 1
      """;
  private static final String FIRST =
      "select position, digest from audit_pruning order by position desc limit 1";

  private static final String WAITING = "select count(*) from unsealed_entry";

  private final JdbcTemplate database;

  Anchors(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * @return empty before anything has been sealed
   */
  public Optional<Anchor> newest() {
    return one(NEWEST);
  }

  /** How many entries have no seal yet. */
  long waiting() {
    return Optional.ofNullable(database.queryForObject(WAITING, Long.class)).orElse(0L);
  }

  /** Behind which seal the chain begins. */
  Anchor beginning() {
    return one(FIRST).orElse(BEGINNING);
  }

  private Optional<Anchor> one(String query) {
    return database
        .query(query, (row, index) -> new Anchor(row.getLong(1), row.getString(2)))
        .stream()
        .findFirst();
  }
}
