package org.tepai.demonstration;

import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How large the demonstration is.
 *
 * @param password what every demonstration account signs in with; there is none in the code
 * @param play whether the year is played; tests want the accounts alone
 */
@ConfigurationProperties("tepai.demonstration")
record DemonstrationSettings(
    String password, boolean play, int enterprises, int sendingUnits, int leaders) {

  DemonstrationSettings {
    Objects.requireNonNull(password, "tepai.demonstration.password is not set");
  }
}
