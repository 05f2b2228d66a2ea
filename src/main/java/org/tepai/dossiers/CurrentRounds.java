package org.tepai.dossiers;

import java.time.LocalDate;
import org.tepai.process.InvalidInput;

/**
 * Tells which round a case joins. Cases come before rosters, so the module that keeps the rounds
 * answers this from above.
 */
public interface CurrentRounds {

  /**
   * @param enterpriseId whose office's roster the case is for: a reform of divisions may have moved
   *     the enterprise since the round was opened
   * @return id of the earliest round that the office still collects for on the day, else of the
   *     next one to be opened this year
   * @throws InvalidInput when the last round of the year has closed
   */
  String roundFor(String tenant, String enterpriseId, LocalDate day);
}
