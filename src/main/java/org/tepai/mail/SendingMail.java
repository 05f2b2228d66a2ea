package org.tepai.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Sends what is due. Any number of nodes may do so at the same time, each letter is one worker's at
 * a time, and no transaction is open while a mail server is spoken to.
 */
@Service
public class SendingMail {

  private final MakingDigests digests;
  private final Leases leases;
  private final Outcomes outcomes;
  private final PreparingLetters preparing;
  private final Carrier carrier;
  private final Clock clock;

  SendingMail(
      MakingDigests digests,
      Leases leases,
      Outcomes outcomes,
      PreparingLetters preparing,
      Carrier carrier,
      Clock clock) {
    this.digests = digests;
    this.leases = leases;
    this.outcomes = outcomes;
    this.preparing = preparing;
    this.carrier = carrier;
    this.clock = clock;
  }

  /**
   * One run of the worker: sends all that is due by the clock, and stops when the server does not
   * answer.
   *
   * @return how many letters went out
   */
  public int sendDue() {
    digests.makeDue();
    SendingRun run = new SendingRun(leases, outcomes, preparing, carrier, clock);
    run.sendAll();
    return run.sent();
  }

  /**
   * @return the next instant at which a letter that has not been tried yet wants to go out
   */
  public Optional<Instant> nextDue() {
    return leases.nextUntried();
  }
}
