package org.tepai.mail;

/** A letter could not be handed over; the message tells an administrator why, in Chinese. */
class NotDelivered extends Exception {

  private static final long serialVersionUID = 1L;

  /** What can be done about it. */
  enum Remedy {
    /** The server will never take it. */
    NONE,
    /** The same server may take it later. */
    LATER,
    /** The server is not there, or it has hung up. */
    ANOTHER_CONNECTION
  }

  private final Remedy remedy;

  NotDelivered(Remedy remedy, String message, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  Remedy remedy() {
    return remedy;
  }
}
