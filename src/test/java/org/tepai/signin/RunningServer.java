package org.tepai.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A server in a process of its own, with its log in a file. */
final class RunningServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Process process;
  private final Path log;

  private RunningServer(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static RunningServer start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    Files.createDirectories(log.getParent());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new RunningServer(builder.start(), log);
  }

  RunningServer answers(String address) {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    Awaitility.await("an answer from " + address + "; see " + log)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(500))
        .failFast("the server has ended; see " + log, () -> !process.isAlive())
        .ignoreExceptions()
        .until(() -> client.send(request, BodyHandlers.ofString()).statusCode() == 200);
    return this;
  }

  @Override
  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
