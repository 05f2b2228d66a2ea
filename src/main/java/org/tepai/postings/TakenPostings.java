package org.tepai.postings;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tepai.agreements.TakenUp;

/** Remembers which posting a case is about that has taken up one begun in another. */
@Repository
class TakenPostings implements TakenUp {

  private final JdbcClient jdbc;

  TakenPostings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(String caseId, String postingId) {
    jdbc.sql("insert into posting_taken (case_id, posting_id) values (?, ?)")
        .params(caseId, postingId)
        .update();
  }

  @Override
  public Optional<String> caseTakenUpBy(String caseId) {
    return jdbc.sql(
            "select p.case_id from posting p join posting_taken t on t.posting_id = p.id"
                + " where t.case_id = ?")
        .param(caseId)
        .query(String.class)
        .optional();
  }

  /**
   * @return id of the posting; empty for a case that has taken none
   */
  Optional<String> of(String caseId) {
    return jdbc.sql("select posting_id from posting_taken where case_id = ?")
        .param(caseId)
        .query(String.class)
        .optional();
  }
}
