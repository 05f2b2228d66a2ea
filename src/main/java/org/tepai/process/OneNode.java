package org.tepai.process;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps two nodes from bringing the same shared data up to date at the same moment: started
 * together, the second waits for the first and then finds everything done.
 */
@Component
public class OneNode {

  private final JdbcTemplate database;

  OneNode(JdbcTemplate database) {
    this.database = database;
  }

  /** From here to the end of the transaction no other node is in the same work. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void alone(String work) {
    database.query("select pg_advisory_xact_lock(hashtext(?))", row -> {}, "tepai " + work);
  }
}
