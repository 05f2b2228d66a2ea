package org.tepai.process;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Notices when an expression runs: making one of these is what the expressions of tests ask for.
 */
public final class ExpressionProbe {

  static final String EXPRESSION =
      "${''.getClass().forName('org.tepai.process.ExpressionProbe').newInstance().toString()}";

  private static final AtomicInteger RUNS = new AtomicInteger();

  public ExpressionProbe() {
    RUNS.incrementAndGet();
  }

  static int runs() {
    return RUNS.get();
  }
}
