package org.tepai.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker's way through the letters that are due, some at a time over one connection. */
class SendingRun {

  private static final Logger LOG = LoggerFactory.getLogger(SendingRun.class);

  private final Leases leases;
  private final Outcomes outcomes;
  private final PreparingLetters preparing;
  private final Carrier carrier;
  private final Clock clock;
  private final Deque<Envelope> left = new ArrayDeque<>();
  private Instant leasedUntil;
  private int sent;

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
    int before = sent;
    try {
      carry();
      return true;
    } catch (NotDelivered hungUp) {
      LOG.warn("{}", hungUp.getMessage());
      return sent > before ? skipOne(hungUp) : giveUp(hungUp);
    }
  }

  private void carry() throws NotDelivered {
    if (!left.isEmpty()) {
      try (Carrier.Passage passage = carrier.open()) {
        for (keepLease(); !left.isEmpty(); keepLease()) {
          deliver(passage, left.peek());
          left.remove();
        }
      }
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
        case LATER -> outcomes.postpone(List.of(letter.letterId()), failed.getMessage());
        case ANOTHER_CONNECTION -> throw failed;
      }
    }
  }

  /** The server took some and then hung up at one letter: that one waits, the others go on. */
  private boolean skipOne(NotDelivered hungUp) {
    outcomes.postpone(List.of(left.remove().letterId()), hungUp.getMessage());
    outcomes.giveBack(left.stream().map(Envelope::letterId).toList());
    left.clear();
    return true;
  }

  /** The server takes nothing: no letter is tried against it one by one. */
  private boolean giveUp(NotDelivered hungUp) {
    outcomes.postpone(left.stream().map(Envelope::letterId).toList(), hungUp.getMessage());
    outcomes.postponeAllDue(hungUp.getMessage());
    left.clear();
    return false;
  }
}
