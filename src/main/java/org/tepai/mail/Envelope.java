package org.tepai.mail;

/**
 * A letter as it goes out.
 *
 * @param letterId also the part before the at sign of its message id, at every try
 * @param address checked to be one plain address
 * @param name whose address it is
 */
record Envelope(String letterId, String address, String name, Content content) {

  /** What the recipient reads. */
  record Content(String subject, String html, String text) {}
}
