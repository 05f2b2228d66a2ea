package org.tepai.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker's way through the letters that are due, some at a time over one connection. */
class SendingRun {

  private static final Logger LOG = LoggerFactory.getLogger(SendingRun.class);

  /** A server that hangs up at one letter after the other is left alone until the next run. */
  private static final int MOST_HANG_UPS = 3;

  private final Leases leases;
  private final Outcomes outcomes;
  private final PreparingLetters preparing;
  private final Carrier carrier;
  private final Clock clock;
  private final Deque<Envelope> left = new ArrayDeque<>();
  private Instant leasedUntil;
  private int sent;
  private int hangUps;

  SendingRun(
      Leases leases, Outcomes outcomes, PreparingLetters preparing, Carrier carrier, Clock clock) {
    this.leases = leases;
    this.outcomes = outcomes;
    this.preparing = preparing;
    this.carrier = carrier;
    this.clock = clock;
  }

  int sent() {
    return sent;
  }

  void sendAll() {
    Leases.Batch batch;
    do {
      batch = leases.take();
    } while (!batch.isEmpty() && send(batch));
  }

  /**
   * @return whether the server is worth another connection
   */
  private boolean send(Leases.Batch batch) {
    leasedUntil = batch.until();
    left.addAll(preparing.prepare(batch.letters()));
    try {
      while (!left.isEmpty() && hangUps < MOST_HANG_UPS) {
        carry(carrier.open());
      }
      giveBack();
      return hangUps < MOST_HANG_UPS;
    } catch (NotDelivered away) {
      LOG.warn("{}", away.getMessage());
      giveBack();
      outcomes.postponeAllDue(away.getMessage());
      return false;
    }
  }

  /**
   * A letter at which the server hangs up waits alone: the others go on over another connection.
   */
  private void carry(Carrier.Passage opened) {
    try (Carrier.Passage passage = opened) {
      for (keepLease(); !left.isEmpty(); keepLease()) {
        deliver(passage, left.peek());
        left.remove();
        hangUps = 0;
      }
    } catch (NotDelivered hungUp) {
      LOG.warn("{}", hungUp.getMessage());
      hangUps++;
      outcomes.postpone(left.remove().letterId(), hungUp.getMessage());
    }
  }

  /** Before half of the lease is over, so that one slow letter does not outlast it. */
  private void keepLease() {
    Instant soon = leasedUntil.minus(Leases.LENGTH.dividedBy(2));
    if (!left.isEmpty() && clock.instant().isAfter(soon)) {
      Leases.Held held = leases.renew(left.stream().map(Envelope::letterId).toList(), leasedUntil);
      left.removeIf(letter -> !held.ids().contains(letter.letterId()));
      leasedUntil = held.until();
    }
  }

  private void deliver(Carrier.Passage passage, Envelope letter) throws NotDelivered {
    try {
      passage.deliver(letter);
      outcomes.sent(letter);
      sent++;
    } catch (NotDelivered failed) {
      switch (failed.remedy()) {
        case NONE -> outcomes.refused(letter.letterId(), failed.getMessage());
        case LATER -> outcomes.postpone(letter.letterId(), failed.getMessage());
        case ANOTHER_CONNECTION -> throw failed;
      }
    }
  }

  /** What nobody has tried to hand over has lost nothing by having been taken. */
  private void giveBack() {
    outcomes.giveBack(left.stream().map(Envelope::letterId).toList());
    left.clear();
  }
}
