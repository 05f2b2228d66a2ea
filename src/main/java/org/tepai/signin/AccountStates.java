package org.tepai.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tepai.process.MachineTime;

/** How accounts stand now; read with every request, so that whoever is disabled is out at once. */
@Repository
public class AccountStates {

  private final JdbcClient database;
  private final MachineTime time;
  private final WrongTries tries;

  AccountStates(JdbcClient database, MachineTime time, WrongTries tries) {
    this.database = database;
    this.time = time;
    this.tries = tries;
  }

  public AccountState of(String personId) {
    return database
        .sql(
            """
            select disabled_at, must_change, sessions_since, one_time_until, used_at from sign_in_account
            where person_id = ?
            """)
        .param(personId)
        .query((row, number) -> state(row))
        .optional()
        .orElse(AccountState.USUAL);
  }

  /**
   * @return until when wrong tries keep the account closed; empty when they do not
   */
  public Optional<Instant> lockedUntil(String personId) {
    return tries.lockedUntil(personId);
  }

  void disable(String personId, String why) {
    OffsetDateTime now = now();
    database
        .sql(
            """
            insert into sign_in_account (person_id, disabled_at, disabled_why, sessions_since)
            values (?, ?, ?, ?)
            on conflict (person_id) do update set disabled_at = excluded.disabled_at,
              disabled_why = excluded.disabled_why, sessions_since = excluded.sessions_since
            """)
        .params(personId, now, why, now)
        .update();
  }

  void enable(String personId) {
    database
        .sql(
            """
            update sign_in_account set disabled_at = null, disabled_why = null
            where person_id = ?
            """)
        .param(personId)
        .update();
  }

  /** With another password every session that was begun with the earlier one is over. */
  void ownPassword(String personId) {
    password(personId, false, null);
    used(personId);
  }

  /** The same, with one that is good for choosing another, for a while. */
  void oneTimePassword(String personId, Duration goodFor) {
    password(personId, true, now().plus(goodFor));
  }

  private void password(String personId, boolean mustChange, OffsetDateTime until) {
    database
        .sql(
            """
            insert into sign_in_account (person_id, must_change, one_time_until, sessions_since)
            values (?, ?, ?, ?)
            on conflict (person_id) do update set must_change = excluded.must_change,
              one_time_until = excluded.one_time_until, sessions_since = excluded.sessions_since
            """)
        .params(Arrays.asList(personId, mustChange, until, now()))
        .update();
  }

  /** There is no password yet that anybody knows, and the first will be for one sign-in. */
  void begun(String personId) {
    password(personId, true, null);
  }

  /** From now on the account is somebody's; said again it changes nothing. */
  void used(String personId) {
    database
        .sql(
            """
            insert into sign_in_account (person_id, used_at) values (?, ?)
            on conflict (person_id) do update set used_at = excluded.used_at
              where sign_in_account.used_at is null
            """)
        .params(personId, now())
        .update();
  }

  private OffsetDateTime now() {
    return time.now().atOffset(ZoneOffset.UTC);
  }

  private static AccountState state(ResultSet row) throws SQLException {
    return new AccountState(
        moment(row, "disabled_at"),
        row.getBoolean("must_change"),
        moment(row, "sessions_since"),
        moment(row, "one_time_until"),
        moment(row, "used_at"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
