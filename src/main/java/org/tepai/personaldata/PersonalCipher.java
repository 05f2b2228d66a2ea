package org.tepai.personaldata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.bouncycastle.crypto.InvalidCipherTextException;

/**
 * Locks a number up and opens it again. What is written says by which cipher and key it was, so
 * that keys and ciphers can change while old rows stand; it opens only in the place it was written
 * for, so that no row can be put in another's stead.
 */
public final class PersonalCipher {

  private static final String VERSION = "p1";
  private static final String SEPARATOR = ".";
  private static final int PARTS = 4;

  private final PersonalKeys keys;
  private final SealingMethod method;
  private final SecureRandom chance = new SecureRandom();

  private PersonalCipher(PersonalKeys keys, SealingMethod method) {
    this.keys = keys;
    this.method = method;
  }

  /**
   * @param keys in base64, the newest first, separated by commas or blanks
   * @throws IllegalStateException saying what is wrong with keys or cipher, without repeating keys
   */
  public static PersonalCipher of(String keys, String cipher) {
    SealingMethod method =
        SealingMethod.of(cipher)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "tepai.personal-data.cipher：应为 aes 或 sm4，不能是“%s” (aes or sm4)"
                            .formatted(cipher)));
    return new PersonalCipher(new PersonalKeys(keys), method);
  }

  /**
   * @param place whose and which number it is; needed to open it
   */
  public String encrypt(String clear, String place) {
    byte[] nonce = new byte[SealingMethod.NONCE];
    chance.nextBytes(nonce);
    String head = String.join(SEPARATOR, VERSION, method.word(), keys.newest());
    byte[] sealed = process(method, true, keys.newest(), nonce, head, place, clear.getBytes(UTF_8));
    byte[] all = Arrays.copyOf(nonce, nonce.length + sealed.length);
    System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
    return head + SEPARATOR + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * @throws UnreadablePersonalData when the key is missing, or the text was changed or moved
   */
  public String decrypt(String sealed, String place) {
    String[] parts = sealed.split("\\.", PARTS);
    SealingMethod by =
        parts.length == PARTS && parts[0].equals(VERSION)
            ? SealingMethod.of(parts[1]).orElseThrow(() -> changed(null))
            : nothing();
    byte[] all = bytes(parts[3]);
    String head = sealed.substring(0, sealed.length() - parts[3].length() - 1);
    byte[] nonce = Arrays.copyOf(all, SealingMethod.NONCE);
    byte[] text = Arrays.copyOfRange(all, SealingMethod.NONCE, all.length);
    return new String(process(by, false, parts[2], nonce, head, place, text), UTF_8);
  }

  /** Whether a row begins like this, it is written by the newest key and the set cipher. */
  String currentPrefix() {
    return String.join(SEPARATOR, VERSION, method.word(), keys.newest(), "");
  }

  /** Name of the key with which a row was written. */
  static String keyOf(String prefix) {
    return prefix.split("\\.", PARTS)[2];
  }

  Set<String> keyNames() {
    return keys.names();
  }

  private byte[] process(
      SealingMethod by,
      boolean sealing,
      String keyName,
      byte[] nonce,
      String head,
      String place,
      byte[] text) {
    byte[] key = keys.forCipher(keyName, by.word(), by.keyLength());
    try {
      return by.process(sealing, key, nonce, (head + SEPARATOR + place).getBytes(UTF_8), text);
    } catch (InvalidCipherTextException tampered) {
      throw changed(tampered);
    }
  }

  private static byte[] bytes(String base64) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(base64);
      return all.length > SealingMethod.NONCE ? all : nothing();
    } catch (IllegalArgumentException noBase64) {
      throw changed(noBase64);
    }
  }

  private static <T> T nothing() {
    throw changed(null);
  }

  private static UnreadablePersonalData changed(Throwable cause) {
    return new UnreadablePersonalData("个人信息不能读取：保存的密文已被改动或移位，请系统管理员查明", cause);
  }
}
