package org.tepai.uploads;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What a part of a packed file holds, in few bytes: two of them are equal when the contents are.
 */
final class PartDigest {

  private final MessageDigest digest = sha256();
  private final byte[] first = new byte[4];
  private long size;
  private byte[] sealed = {};

  void add(byte[] bytes, int length) {
    for (int index = 0; index < length && size + index < first.length; index++) {
      first[(int) size + index] = bytes[index];
    }
    size += length;
    digest.update(bytes, 0, length);
  }

  PartDigest sealed() {
    sealed = digest.digest();
    return this;
  }

  boolean beginsWith(byte[] magic) {
    return size >= magic.length && Arrays.equals(first, magic);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartDigest same
        && size == same.size
        && MessageDigest.isEqual(sealed, same.sealed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sealed);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
