package org.tepai.mail;

/** The way out of the product for letters. */
interface Carrier {

  /** Opens the way for several letters. */
  Passage open() throws NotDelivered;

  /** A way that is open. */
  interface Passage extends AutoCloseable {

    /** Returns when the letter has been taken over. */
    void deliver(Envelope letter) throws NotDelivered;

    @Override
    void close();
  }
}
