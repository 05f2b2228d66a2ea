package org.tepai.deputies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.tepai.process.Submission;

/** Keeps what deputies did, row by row; nobody changes it afterwards. */
@Repository
public class DeputyActs {

  private final JdbcTemplate database;

  DeputyActs(JdbcTemplate database) {
    this.database = database;
  }

  void keep(Submission submission, String caseId) {
    database.update(
        """
        insert into deputy_act (id, absent, deputy, title, case_id, acted_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        UUID.randomUUID().toString(),
        submission.onBehalfOf(),
        submission.submittedBy(),
        submission.taskName(),
        caseId,
        Timestamp.from(submission.submittedAt()));
  }

  /**
   * @return what was done in a person's place, and what he did in others', newest first
   */
  public List<DeputyAct> concerning(String personId, int most) {
    return database.query(
        """
        select * from deputy_act where absent = ? or deputy = ? order by acted_at desc, id limit ?
        """,
        DeputyActs::row,
        personId,
        personId,
        most);
  }

  private static DeputyAct row(ResultSet row, int index) throws SQLException {
    return new DeputyAct(
        row.getString("absent"),
        row.getString("deputy"),
        row.getString("title"),
        Optional.ofNullable(row.getString("case_id")),
        row.getTimestamp("acted_at").toInstant());
  }
}
