package org.tepai.rosters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.tepai.process.Submission;

/**
 * Keeps decisions on entries. They come in hundreds and are only ever written and counted, so they
 * are rows and not loaded entities; counting is the database's work.
 */
@Repository
class EntryDecisions {

  private final JdbcTemplate database;

  EntryDecisions(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * Until the transaction ends nobody else writes what this office says: a draft is either there
   * before the office completes its review, or it comes too late.
   */
  void hold(String roundId, String officeId) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> {},
        String.join(" ", "review", roundId, officeId));
  }

  /** Keeps drafts; a later one replaces the office's earlier one. */
  void keep(String roundId, List<EntryDecision> decisions) {
    database.batchUpdate(
        """
        insert into entry_decision
          (entry_id, round_id, office_id, decision, reason, person, on_behalf_of, decided_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (entry_id, office_id) do update
        set decision = excluded.decision, reason = excluded.reason, person = excluded.person,
            on_behalf_of = excluded.on_behalf_of, decided_at = excluded.decided_at
        """,
        decisions.stream()
            .map(
                decision ->
                    new Object[] {
                      decision.entryId(),
                      roundId,
                      decision.officeId(),
                      decision.opinion().name(),
                      decision.reason(),
                      decision.person(),
                      decision.onBehalfOf(),
                      Timestamp.from(decision.decidedAt())
                    })
            .toList());
  }

  /** Takes drafts back. */
  void forget(String officeId, Collection<String> entryIds) {
    database.batchUpdate(
        "delete from entry_decision where entry_id = ? and office_id = ?",
        entryIds.stream().map(entryId -> new Object[] {entryId, officeId}).toList());
  }

  /** The decisions of one deciding office on a whole round. */
  List<EntryDecision> of(String roundId, String officeId) {
    return database.query(
        """
        select d.*, e.case_id from entry_decision d join roster_entry e on e.id = d.entry_id
        where d.round_id = ? and d.office_id = ?
        """,
        EntryDecisions::row,
        roundId,
        officeId);
  }

  /** What all deciding offices said to the entries of one recommending office. */
  List<EntryDecision> onRosterOf(String roundId, String recommendingOffice) {
    return database.query(
        """
        select d.*, e.case_id from entry_decision d join roster_entry e on e.id = d.entry_id
        where e.round_id = ? and e.office_id = ?
        """,
        EntryDecisions::row,
        roundId,
        recommendingOffice);
  }

  ReviewProgress progress(String roundId, String officeId) {
    return database.queryForObject(
        """
        select count(*), count(d.entry_id),
               count(*) filter (where d.decision <> 'AGREE' and coalesce(trim(d.reason), '') = '')
        from roster_entry e
        left join entry_decision d on d.entry_id = e.id and d.office_id = ?
        where e.round_id = ?
        """,
        (row, index) -> new ReviewProgress(row.getLong(1), row.getLong(2), row.getLong(3)),
        officeId,
        roundId);
  }

  /** The office's drafts count from now on. */
  void complete(String roundId, String officeId, Submission review, Timestamp at) {
    database.update(
        """
        insert into office_review
          (round_id, office_id, person, on_behalf_of, completed_at, remark)
        values (?, ?, ?, ?, ?, ?)
        """,
        roundId,
        officeId,
        review.submittedBy(),
        review.onBehalfOf(),
        at,
        review.optionalText("remark").orElse(null));
  }

  List<String> completedReviews(String roundId) {
    return database.queryForList(
        "select office_id from office_review where round_id = ?", String.class, roundId);
  }

  /**
   * Counts what the offices said: any refusal refuses, else any return returns, else all must have
   * agreed.
   *
   * @return how many entries still have no outcome
   */
  long tally(String roundId, int offices) {
    database.update(
        """
        update roster_entry e
        set version = e.version + 1,
            outcome = case when said.refused then 'REFUSED'
                           when said.returned then 'RETURNED'
                           else 'CONFIRMED' end
        from (
          select d.entry_id, bool_or(d.decision = 'REFUSE') as refused,
                 bool_or(d.decision = 'RETURN') as returned, count(*) as offices
          from entry_decision d
          join office_review r on r.round_id = d.round_id and r.office_id = d.office_id
          where d.round_id = ?
          group by d.entry_id) said
        where said.entry_id = e.id and said.offices = ?
        """,
        roundId,
        offices);
    return database.queryForObject(
        "select count(*) from roster_entry where round_id = ? and outcome is null",
        Long.class,
        roundId);
  }

  private static EntryDecision row(ResultSet row, int index) throws SQLException {
    return new EntryDecision(
        row.getString("entry_id"),
        row.getString("case_id"),
        row.getString("office_id"),
        Opinion.valueOf(row.getString("decision")),
        row.getString("reason"),
        row.getString("person"),
        row.getString("on_behalf_of"),
        row.getTimestamp("decided_at").toInstant());
  }
}
