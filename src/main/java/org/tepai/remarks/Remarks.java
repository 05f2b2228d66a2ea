package org.tepai.remarks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tepai.process.Hand;

/** The rows. A remark is only ever found under its own case: an id alone opens nothing. */
@Repository
class Remarks {

  private final JdbcClient jdbc;

  Remarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How much is attached to a case, what was withdrawn included. */
  record Attached(int files, long bytes) {}

  void add(Remark remark) {
    jdbc.sql(
            "insert into remark (id, case_id, person, on_behalf_of, organisation_id, words,"
                + " document_id, made_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            remark.id(),
            remark.caseId(),
            remark.hand().person(),
            remark.hand().onBehalfOf(),
            remark.organisationId(),
            remark.words(),
            remark.documentId(),
            Timestamp.from(remark.madeAt()))
        .update();
  }

  /** Oldest first. */
  List<Remark> of(String caseId) {
    return jdbc.sql("select * from remark where case_id = ? order by made_at, id")
        .param(caseId)
        .query(Remarks::row)
        .list();
  }

  Optional<Remark> find(String caseId, UUID id) {
    return jdbc.sql("select * from remark where case_id = ? and id = ?")
        .params(caseId, id)
        .query(Remarks::row)
        .optional();
  }

  void withdraw(UUID id, Instant at) {
    jdbc.sql("update remark set withdrawn_at = ? where id = ? and withdrawn_at is null")
        .params(Timestamp.from(at), id)
        .update();
  }

  Attached attached(String caseId) {
    return jdbc.sql(
            "select count(*), coalesce(sum(d.size), 0) from remark r"
                + " join document d on d.id = r.document_id where r.case_id = ?")
        .param(caseId)
        .query((row, index) -> new Attached(row.getInt(1), row.getLong(2)))
        .single();
  }

  private static Remark row(ResultSet row, int index) throws SQLException {
    return new Remark(
        row.getObject("id", UUID.class),
        row.getString("case_id"),
        new Hand(row.getString("person"), row.getString("on_behalf_of")),
        row.getString("organisation_id"),
        row.getString("words"),
        row.getObject("document_id", UUID.class),
        row.getTimestamp("made_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("withdrawn_at"))
            .map(Timestamp::toInstant)
            .orElse(null));
  }
}
