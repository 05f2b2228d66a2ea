package org.tepai.security;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tepai.SeparateRoles;

/**
 * Production as it stands after its first start. It runs in a process of its own, because the
 * engine's web applications keep what they know in static fields that other tests share.
 */
class ProductionStartTests {

  @Test
  void onlyTheAdministratorOfTheSecretCanSignIn() throws IOException {
    try (EmbeddedPostgres outside = EmbeddedPostgres.builder().start()) {
      SeparateRoles.in(outside.getPostgresDatabase());
      assertThat(firstStart(outside))
          .contains(
              ProductionProbe.CHIEF_SIGNS_IN + true,
              ProductionProbe.ADMINISTRATORS + List.of(ProductionProbe.CHIEF),
              ProductionProbe.OTHERS_WHO_SIGN_IN + List.of());
    }
  }

  private static String firstStart(EmbeddedPostgres outside) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("java.class.path");
    ProcessBuilder probe =
        new ProcessBuilder(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classPath,
            "-Dfile.encoding=UTF-8",
            ProductionProbe.class.getName());
    probe.environment().putAll(settings(outside));
    Process running = probe.redirectErrorStream(true).start();
    return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> settings(EmbeddedPostgres outside) {
    return Map.ofEntries(
        entry("TEPAI_DATABASE_URL", SeparateRoles.address(outside)),
        entry("TEPAI_DATABASE_USER", SeparateRoles.APPLICATION),
        entry("TEPAI_DATABASE_PASSWORD", "of the application"),
        entry("TEPAI_DATABASE_OWNER_USER", SeparateRoles.OWNER),
        entry("TEPAI_DATABASE_OWNER_PASSWORD", "of the owner"),
        entry("TEPAI_PERSONAL_DATA_KEY", "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s="),
        entry("TEPAI_ADMIN_USER", ProductionProbe.CHIEF),
        entry("TEPAI_ADMIN_PASSWORD", ProductionProbe.PASSWORD),
        entry("TEPAI_ADMIN_MAIL", "chief@tepai.example"),
        entry("TEPAI_ADDRESS", "https://tepai.example"),
        entry("TEPAI_MAIL_HOST", "mail.invalid"),
        entry("TEPAI_MAIL_FROM", "tepai@tepai.example"));
  }
}
