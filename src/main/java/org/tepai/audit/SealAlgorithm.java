package org.tepai.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bouncycastle.crypto.digests.SM3Digest;

/** With what a seal is made. Each seal names its own, so that a new setting breaks no chain. */
enum SealAlgorithm {
  SHA_256("SHA-256", SealAlgorithm::sha256),
  /** The national standard GB/T 32905, where an authority asks for it. */
  SM3("SM3", SealAlgorithm::sm3);

  private final String title;
  private final UnaryOperator<byte[]> digest;

  SealAlgorithm(String title, UnaryOperator<byte[]> digest) {
    this.title = title;
    this.digest = digest;
  }

  /** As it is kept beside the seal. */
  String title() {
    return title;
  }

  static Optional<SealAlgorithm> titled(String title) {
    return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
  }

  /**
   * @return in small hexadecimal digits
   */
  String of(byte[] text) {
    return HexFormat.of().formatHex(digest.apply(text));
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  private static byte[] sm3(byte[] text) {
    SM3Digest digest = new SM3Digest();
    digest.update(text, 0, text.length);
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return result;
  }
}
