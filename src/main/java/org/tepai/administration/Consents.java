package org.tepai.administration;

import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tepai.process.MachineTime;

/** Consents that wait to be used; each is good once, and not for long. */
@Repository
class Consents {

  private static final Duration GOOD_FOR = Duration.ofHours(48);

  private final JdbcClient database;
  private final MachineTime time;

  Consents(JdbcClient database, MachineTime time) {
    this.database = database;
    this.time = time;
  }

  void give(String person, Consent matter, String actor) {
    database
        .sql(
            """
            insert into administrator_consent (person_id, matter, given_by, given_at)
            values (?, ?, ?, ?)
            on conflict (person_id, matter) do update set given_by = excluded.given_by,
              given_at = excluded.given_at
            """)
        .params(person, matter.name(), actor, time.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whoever uses it is another than whoever gave it: the kinds are never one person's. */
  boolean use(String person, Consent matter, String actor) {
    return database
            .sql(
                """
                delete from administrator_consent
                where person_id = ? and matter = ? and given_at > ? and given_by <> ?
                """)
            .params(
                person, matter.name(), time.now().minus(GOOD_FOR).atOffset(ZoneOffset.UTC), actor)
            .update()
        > 0;
  }
}
