package org.tepai.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the database server that a killed application left behind. It would block the next start
 * for a minute; it is only touched when its own pid file says that it serves our directory.
 */
final class StalePostmaster {

  private static final Logger LOG = LoggerFactory.getLogger(StalePostmaster.class);
  private static final int PATIENCE_SECONDS = 20;

  private StalePostmaster() {}

  static void stopIfLeftBehind(Path dataDirectory) throws IOException {
    Path pidFile = dataDirectory.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    serving(lines, dataDirectory).ifPresent(StalePostmaster::stop);
  }

  private static Optional<ProcessHandle> serving(List<String> pidFile, Path dataDirectory) {
    if (pidFile.size() < 2 || !Path.of(pidFile.get(1).trim()).equals(dataDirectory)) {
      return Optional.empty();
    }
    return numberIn(pidFile.get(0).trim())
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("").contains("postgres"));
  }

  /** A file cut short by a crash is no reason not to start; the server itself judges it again. */
  private static Optional<Long> numberIn(String line) {
    return line.matches("\\d{1,18}") ? Optional.of(Long.valueOf(line)) : Optional.empty();
  }

  private static void stop(ProcessHandle postmaster) {
    LOG.warn("Stopping the database server {} that an earlier run left behind", postmaster.pid());
    postmaster.destroy();
    if (!ended(postmaster)) {
      // its write-ahead log brings everything committed back at the next start
      postmaster.destroyForcibly();
      ended(postmaster);
    }
  }

  private static boolean ended(ProcessHandle postmaster) {
    try {
      postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
