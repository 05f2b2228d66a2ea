package org.tepai.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.Daybreak;

/** A task is done in the same instant in which it would be laid before the office above. */
@TepaiTest
class SupervisionRaceTests {

  @Autowired private World world;
  @Autowired private Daybreak daybreak;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcTemplate database;

  @Test
  void whatIsBeingDoneIsNotSupervised() throws Exception {
    Journey journey = world.applies("e0001");
    world.at("2025-03-26T00:05");
    AtomicReference<Future<?>> pass = new AtomicReference<>();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      transactions.executeWithoutResult(
          doing -> {
            journey.verified();
            beforeCommit(
                () -> pass.set(met(other.submit(() -> daybreak.begin(LocalDate.of(2025, 3, 26))))));
          });
      pass.get().get();
    } finally {
      other.shutdown();
    }

    assertThat(journey.task("apply-as-team")).isNotNull();
    assertThat(database.queryForList("select * from supervised_task")).isEmpty();
    assertThat(database.queryForList("select * from supervision")).isEmpty();
  }

  /** When everything else that is done before the commit has been done. */
  private static void beforeCommit(Runnable deed) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            deed.run();
          }
        });
  }

  /** Waits until it is done or waits for somebody itself. */
  private Future<?> met(Future<?> deed) {
    String waiting = "select count(*) from pg_locks where not granted";
    while (!deed.isDone() && database.queryForObject(waiting, Integer.class) == 0) {
      Thread.onSpinWait();
    }
    return deed;
  }
}
