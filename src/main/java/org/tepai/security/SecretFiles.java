package org.tepai.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes secrets from files, the way container platforms hand them over, so that they stand neither
 * in the environment nor in a process list.
 */
final class SecretFiles {

  private static final List<String> SECRETS =
      List.of(
          "tepai.database.password",
          "tepai.database.owner.password",
          "tepai.admin.password",
          "tepai.mail.password",
          "tepai.oidc.client-secret",
          "tepai.personal-data.key");

  /**
   * @return what is wrong with the files named, in words for whoever starts the system
   */
  static List<String> read(ConfigurableEnvironment environment) {
    Map<String, Object> secrets = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (String secret : SECRETS) {
      String file = environment.getProperty(secret + ".file", "").strip();
      if (!file.isEmpty()) {
        read(secret, Path.of(file), secrets, faults);
      }
    }
    environment.getPropertySources().addFirst(new MapPropertySource("secret files", secrets));
    return faults;
  }

  private static void read(
      String secret, Path file, Map<String, Object> secrets, List<String> faults) {
    try {
      secrets.put(secret, Files.readString(file).strip());
    } catch (IOException unreadable) {
      faults.add("%s 指向的文件 %s 不能读取 (cannot be read)".formatted(secret + ".file", file));
    }
  }

  private SecretFiles() {}
}
