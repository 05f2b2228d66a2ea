package org.tepai.personaldata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place in which full numbers are, each under lock. Whoever owns the number keeps its
 * masked text with its own data, so that lists and papers need neither this table nor a key.
 */
@Service
public class PersonalVault {

  private static final Logger LOG = LoggerFactory.getLogger(PersonalVault.class);

  private final JdbcClient database;
  private final PersonalCipher cipher;

  PersonalVault(JdbcClient database, PersonalCipher cipher) {
    this.database = database;
    this.cipher = cipher;
  }

  /** Locks a number up, instead of what was there. */
  @Transactional
  public void keep(PersonalPlace place, PersonalKind kind, String clear) {
    keep(place, kind, clear, false);
  }

  /** Locks a number up in a second place as well, for somebody who need not know it. */
  @Transactional
  public void carry(PersonalPlace place, PersonalKind kind, String clear) {
    keep(place, kind, clear, true);
  }

  private void keep(PersonalPlace place, PersonalKind kind, String clear, boolean carried) {
    database
        .sql(
            """
            insert into personal_value (owner, field, kind, masked, sealed, carried)
            values (:owner, :field, :kind, :masked, :sealed, :carried)
            on conflict (owner, field)
            do update set kind = :kind, masked = :masked, sealed = :sealed, carried = :carried
            """)
        .param("owner", place.owner())
        .param("field", place.field())
        .param("kind", kind.name())
        .param("masked", kind.masked(clear))
        .param("carried", carried)
        .param("sealed", cipher.encrypt(kind.plain(clear), place.bound()))
        .update();
  }

  /**
   * @return the full number; empty when there is none, or none any more
   * @throws UnreadablePersonalData when it cannot be opened
   */
  @Transactional(readOnly = true)
  public Optional<String> reveal(PersonalPlace place) {
    return database
        .sql("select sealed from personal_value where owner = :owner and field = :field")
        .param("owner", place.owner())
        .param("field", place.field())
        .query(String.class)
        .optional()
        .map(locked -> cipher.decrypt(locked, place.bound()));
  }

  /**
   * @return the numbers kept of these owners, without opening any
   */
  @Transactional(readOnly = true)
  public List<KeptNumber> kept(Collection<String> owners) {
    return owners.isEmpty()
        ? List.of()
        : database
            .sql(
                """
                select owner, field, kind, masked, carried from personal_value where owner in (:owners)
                order by owner, field
                """)
            .param("owners", owners)
            .query((row, at) -> number(row))
            .list();
  }

  /** Removes a number for good. */
  @Transactional
  public void erase(PersonalPlace place) {
    database
        .sql("delete from personal_value where owner = :owner and field = :field")
        .param("owner", place.owner())
        .param("field", place.field())
        .update();
  }

  /** Names of all keys without which some number could not be read. */
  Set<String> keysInUse() {
    return Set.copyOf(
        database
            .sql("select distinct split_part(sealed, '.', 3) from personal_value")
            .query(String.class)
            .list());
  }

  /**
   * Writes some numbers anew with the newest key and the set cipher.
   *
   * @return how many were written; 0 when all are, but for those that cannot be opened
   */
  @Transactional
  int writeAnew(int most) {
    return (int) old(most).stream().filter(this::writtenAnew).count();
  }

  /** Each is locked for the time, so that two nodes share the work and nobody's change is lost. */
  private List<PersonalPlace> old(int most) {
    return database
        .sql(
            """
            select owner, field from personal_value where not starts_with(sealed, :current)
            order by owner, field limit :most for update skip locked
            """)
        .param("current", cipher.currentPrefix())
        .param("most", most)
        .query((row, at) -> place(row))
        .list();
  }

  private static PersonalPlace place(ResultSet row) throws SQLException {
    return new PersonalPlace(row.getString("owner"), row.getString("field"));
  }

  private static KeptNumber number(ResultSet row) throws SQLException {
    return new KeptNumber(
        place(row),
        PersonalKind.valueOf(row.getString("kind")),
        row.getString("masked"),
        row.getBoolean("carried"));
  }

  /** One that was tampered with stays as it is, for whoever finds out about it. */
  private boolean writtenAnew(PersonalPlace place) {
    try {
      String locked = cipher.encrypt(reveal(place).orElseThrow(), place.bound());
      return database
              .sql(
                  "update personal_value set sealed = :sealed where owner = :owner and field = :field")
              .param("sealed", locked)
              .param("owner", place.owner())
              .param("field", place.field())
              .update()
          > 0;
    } catch (UnreadablePersonalData broken) {
      LOG.error("{} of {} cannot be opened: {}", place.field(), place.owner(), broken.getMessage());
      return false;
    }
  }
}
