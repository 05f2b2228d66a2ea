package org.tepai.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tepai.process.MachineTime;

/**
 * Counts tries per account in the database, for all nodes together. A try is counted before the
 * password is looked at and forgotten when it was right, so that a thousand at once are no way past
 * the lock.
 */
@Repository
class WrongTries {

  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final JdbcClient database;
  private final SignInSettings settings;
  private final MachineTime time;
  private final TypedNames names;

  WrongTries(JdbcClient database, SignInSettings settings, MachineTime time, TypedNames names) {
    this.database = database;
    this.settings = settings;
    this.time = time;
    this.names = names;
  }

  /** How many there have been with this one. */
  enum Standing {
    OPEN,
    /** The last that is looked at: if it is wrong, the account is locked. */
    LAST,
    LOCKED
  }

  Standing count(String account) {
    Instant now = time.now();
    int tries =
        database
            .sql(
                """
                insert into sign_in_tries as known (account, tries, tried_at)
                values (:account, 1, :now)
                on conflict (account) do update set
                  tries = case when known.locked_until > :now then known.tries + 1
                    when known.locked_until is not null or known.tried_at < :begun then 1
                    else known.tries + 1 end,
                  locked_until = case when known.locked_until > :now then known.locked_until
                    when known.locked_until is null and known.tried_at >= :begun
                      and known.tries + 1 >= :most then :until end,
                  tried_at = :now
                returning tries
                """)
            .param("account", names.hidden(account))
            .param("now", at(now))
            .param("begun", at(now.minus(settings.within())))
            .param("most", settings.tries())
            .param("until", at(now.plus(settings.lockedFor())))
            .query(Integer.class)
            .single();
    return standing(tries);
  }

  private Standing standing(int tries) {
    if (tries < settings.tries()) {
      return Standing.OPEN;
    }
    return tries == settings.tries() ? Standing.LAST : Standing.LOCKED;
  }

  void forget(String account) {
    database
        .sql("delete from sign_in_tries where account = ?")
        .param(names.hidden(account))
        .update();
  }

  /** Names that nobody has tried for long; whoever tries many must not fill the table for good. */
  void forgetOld() {
    database
        .sql("delete from sign_in_tries where tried_at < ?")
        .param(at(time.now().minus(REMEMBERED)))
        .update();
  }

  Optional<Instant> lockedUntil(String account) {
    return database
        .sql("select locked_until from sign_in_tries where account = ? and locked_until > ?")
        .params(names.hidden(account), at(time.now()))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
