package org.tepai.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One node of the product as it runs in production: the packaged jar in a process of its own. */
final class Node {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Process process;
  private final int port;
  private final Path log;

  private Node(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Begins to start; {@link #ready} waits for its end. */
  static Node start(Path jar, Map<String, String> environment, Path log) {
    int port = freePort();
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=Asia/Shanghai",
            "-jar",
            jar.toString(),
            "--spring.profiles.active=production",
            "--server.port=" + port);
    command.environment().putAll(environment);
    try {
      Files.createDirectories(log.getParent());
      command.redirectErrorStream(true).redirectOutput(log.toFile());
      return new Node(command.start(), port, log);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Node ready() {
    Awaitility.await("the node's start; see its log")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .failFast("the node has ended; see its log", () -> !process.isAlive())
        .until(this::started);
    return this;
  }

  /** The last thing a start does is to say where to sign in. */
  private boolean started() {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1)
          .contains("http://localhost:" + port);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** As the machine's administrator would. */
  void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      kill();
    }
  }

  /** As a power cut would: {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
