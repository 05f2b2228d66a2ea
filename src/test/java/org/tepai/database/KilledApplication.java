package org.tepai.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An application of its own that starts the database and gets no chance to stop it: what is left
 * when somebody kills the process or the machine runs out of memory.
 */
final class KilledApplication {

  static final String MEMORY = "before the kill";
  private static final String READY = "ready";

  static void runAndKill(Path data) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process application =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledApplication.class.getName(),
                data.toString())
            .redirectErrorStream(true)
            .start();
    awaitReady(application.inputReader());
    application.destroyForcibly().waitFor();
  }

  public static void main(String[] arguments) throws IOException {
    DataDirectory directory = DataDirectory.claim(Path.of(arguments[0]));
    EmbeddedPostgres server = new EmbeddedDatabase().embeddedPostgres(directory, true);
    EmbeddedDatabaseTests.remember(server, MEMORY);
    System.out.println(READY);
    System.in.read();
  }

  private static void awaitReady(BufferedReader output) throws IOException {
    StringBuilder seen = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals(READY)) {
        return;
      }
      seen.append(line).append('\n');
    }
    throw new IllegalStateException("the application ended early:\n" + seen);
  }

  private KilledApplication() {}
}
