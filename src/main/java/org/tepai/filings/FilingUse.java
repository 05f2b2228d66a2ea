package org.tepai.filings;

import java.util.Collection;
import java.util.Optional;

/**
 * What rests on filings elsewhere. Asked before one is ended on request, so that nothing is left
 * standing on a filing that is no longer in force.
 */
public interface FilingUse {

  /**
   * @param filingIds the filing and all that would end with it
   * @return what has to be settled first, as a sentence for whoever wants to end it; empty when
   *     nothing stands in the way
   */
  Optional<String> reasonAgainstEnding(Collection<String> filingIds);
}
