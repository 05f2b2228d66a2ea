package org.tepai.personaldata;

/**
 * A number under lock cannot be read: its key is missing, or what is kept was tampered with or
 * moved. Never answered with whatever bytes came out.
 */
public class UnreadablePersonalData extends RuntimeException {

  UnreadablePersonalData(String message) {
    super(message);
  }

  UnreadablePersonalData(String message, Throwable cause) {
    super(message, cause);
  }
}
