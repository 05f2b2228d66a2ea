package org.tepai.security;

import java.util.List;
import org.springframework.core.env.Environment;
import org.tepai.personaldata.PersonalCipher;

/**
 * What production needs so that numbers of persons are locked up with a key of its own. A default
 * would be a lock whose key everybody has.
 */
final class PersonalDataRequirements {

  static void check(Environment environment, List<String> missing) {
    try {
      PersonalCipher.of(
          environment.getProperty("tepai.personal-data.key", ""),
          environment.getProperty("tepai.personal-data.cipher", "aes"));
    } catch (IllegalStateException wrong) {
      missing.add(
          wrong.getMessage()
              + "；也可用 TEPAI_PERSONAL_DATA_KEY_FILE，生成：openssl rand -base64 32 (or a file with it)");
    }
  }

  private PersonalDataRequirements() {}
}
