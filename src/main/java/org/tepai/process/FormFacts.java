package org.tepai.process;

import java.util.Map;

/**
 * A source of what a form shows. A module that knows facts of the dossier offers one as a bean; the
 * form gate asks all of them once, when a task is created, and only for the form's own keys.
 */
public interface FormFacts {

  /**
   * Facts by form key: String, Boolean, Integer, Long, BigDecimal, LocalDate, List or Map. Keys
   * that were not wanted, and nulls, are ignored.
   */
  Map<String, Object> facts(FormRequest request);
}
