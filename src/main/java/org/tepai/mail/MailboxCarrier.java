package org.tepai.mail;

/**
 * The demonstration's way: letters stay in their table, where the mailbox page shows them as sent.
 */
class MailboxCarrier implements Carrier {

  @Override
  public Passage open() {
    return new Passage() {
      @Override
      public void deliver(Envelope letter) {}

      @Override
      public void close() {}
    };
  }
}
