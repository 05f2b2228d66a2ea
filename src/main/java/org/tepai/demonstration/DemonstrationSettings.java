package org.tepai.demonstration;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the demonstration is run here.
 *
 * @param password what every demonstration account signs in with; there is none in the code
 * @param play whether the year is played; tests want the accounts alone
 * @param population by jurisdiction, where its size is to be other than its script says
 */
@ConfigurationProperties("tepai.demonstration")
record DemonstrationSettings(String password, boolean play, Map<String, Size> population) {

  DemonstrationSettings {
    Objects.requireNonNull(password, "tepai.demonstration.password is not set");
    population = population == null ? Map.of() : population;
  }

  /**
   * Numbers that differ from the script's; null where they do not.
   *
   * @param people by role, in each organisation that has it
   */
  record Size(Integer enterprises, Integer sendingUnits, Map<String, Integer> people) {

    static final Size AS_WRITTEN = new Size(null, null, null);

    Size {
      people = people == null ? Map.of() : people;
    }
  }

  Size of(String jurisdiction) {
    return population.getOrDefault(jurisdiction, Size.AS_WRITTEN);
  }
}
