package org.tepai.personaldata;

/**
 * Whose number it is and which.
 *
 * @param owner the row it belongs to, such as {@code submission:…} or {@code person:…}
 * @param field the field in it, such as {@code contact_phone} or {@code members[2].identity}
 */
public record PersonalPlace(String owner, String field) {

  /** What the lock is bound to. */
  String bound() {
    return owner + "|" + field;
  }
}
