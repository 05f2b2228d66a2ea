package org.tepai.races;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets deeds begin in the same instant: nobody starts before all stand ready. */
public final class AtOnce implements AutoCloseable {

  private final ExecutorService hands = Executors.newCachedThreadPool();

  /**
   * @return what became of each, in the order in which they were given
   */
  @SafeVarargs
  public final <T> List<T> all(Callable<T>... deeds) throws Exception {
    CyclicBarrier ready = new CyclicBarrier(deeds.length);
    List<Future<T>> begun = new ArrayList<>();
    for (Callable<T> deed : deeds) {
      begun.add(
          hands.submit(
              () -> {
                ready.await();
                return deed.call();
              }));
    }
    List<T> done = new ArrayList<>();
    for (Future<T> each : begun) {
      done.add(each.get());
    }
    return done;
  }

  @Override
  public void close() {
    hands.shutdown();
  }
}
