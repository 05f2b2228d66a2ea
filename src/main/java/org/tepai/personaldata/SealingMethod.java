package org.tepai.personaldata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** The ciphers a number may be kept in, both with a tag that shows any change (GCM). */
enum SealingMethod {
  AES(32) {
    @Override
    BlockCipher engine() {
      return AESEngine.newInstance();
    }
  },
  SM4(16) {
    @Override
    BlockCipher engine() {
      return new SM4Engine();
    }
  };

  static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final int keyLength;

  SealingMethod(int keyLength) {
    this.keyLength = keyLength;
  }

  abstract BlockCipher engine();

  static Optional<SealingMethod> of(String name) {
    return Arrays.stream(values()).filter(method -> method.word().equals(name)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  int keyLength() {
    return keyLength;
  }

  /**
   * @param bound what the text belongs to: it opens nowhere else
   */
  byte[] process(boolean sealing, byte[] key, byte[] nonce, byte[] bound, byte[] text)
      throws InvalidCipherTextException {
    var cipher = GCMBlockCipher.newInstance(engine());
    cipher.init(sealing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, bound));
    byte[] out = new byte[cipher.getOutputSize(text.length)];
    int written = cipher.processBytes(text, 0, text.length, out, 0);
    cipher.doFinal(out, written);
    return out;
  }
}
