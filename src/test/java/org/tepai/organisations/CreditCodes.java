package org.tepai.organisations;

import java.util.concurrent.atomic.AtomicInteger;

/** Credit codes that are well-formed and belong to nobody. */
public final class CreditCodes {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private CreditCodes() {}

  public static String next() {
    String code = "91990000TT%07d".formatted(COUNT.incrementAndGet());
    return code + CreditCode.checkCharacter(code);
  }
}
