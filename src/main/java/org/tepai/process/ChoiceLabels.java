package org.tepai.process;

import java.util.Optional;

/**
 * What people call something that a form let them choose from a list of the dossier's. A submission
 * keeps the id alone; whoever reads it later must be told a name.
 */
public interface ChoiceLabels {

  /**
   * @param valuesKey name of the list, as the form spells it
   * @param value as it was chosen
   * @return empty when the list is somebody else's
   */
  Optional<String> label(String tenantId, String valuesKey, String value);
}
