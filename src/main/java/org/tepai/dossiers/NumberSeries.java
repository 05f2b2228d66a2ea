package org.tepai.dossiers;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts case and document numbers. A number belongs to the transaction that took it, so no gap is
 * left by a failure.
 */
@Component
public class NumberSeries {

  private final JdbcTemplate database;

  NumberSeries(JdbcTemplate database) {
    this.database = database;
  }

  /**
   * @param series name of the series, for instance tenant, kind and year
   * @return the next number, beginning at 1
   */
  public long next(String series) {
    return database.queryForObject(
        """
        insert into number_series (name, last_number) values (?, 1)
        on conflict (name) do update set last_number = number_series.last_number + 1
        returning last_number
        """,
        Long.class,
        series);
  }
}
