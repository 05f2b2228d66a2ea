package org.tepai.signin;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tepai.process.MachineTime;

/** The hashes of the passwords that people have chosen last. */
@Repository
class FormerPasswords {

  private final JdbcClient database;
  private final SignInSettings settings;
  private final HashedPasswords hashed;
  private final MachineTime time;

  FormerPasswords(
      JdbcClient database, SignInSettings settings, HashedPasswords hashed, MachineTime time) {
    this.database = database;
    this.settings = settings;
    this.hashed = hashed;
    this.time = time;
  }

  boolean contain(String person, String password) {
    return hashes(person).stream().anyMatch(hash -> hashed.check(password, hash));
  }

  private List<String> hashes(String person) {
    return database
        .sql("select hash from former_password where person_id = ? order by set_at desc limit ?")
        .params(person, settings.formerPasswords())
        .query(String.class)
        .list();
  }

  void add(String person, String password) {
    database
        .sql("insert into former_password (person_id, set_at, hash) values (?, ?, ?)")
        .params(person, time.now().atOffset(ZoneOffset.UTC), hashed.encrypt(password))
        .update();
    database
        .sql(
            """
            delete from former_password where person_id = ? and set_at not in
              (select set_at from former_password where person_id = ? order by set_at desc limit ?)
            """)
        .params(person, person, settings.formerPasswords())
        .update();
  }
}
