package org.tepai.personaldata;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the vault. The first of the list writes, all of them read; a key's name follows from
 * the key, so that nobody can give two keys one name or one key two.
 */
final class PersonalKeys {

  /** So that 256 bits of chance are behind every number. */
  static final int SHORTEST = 32;

  private static final String HASH = "HmacSHA256";
  private static final int NAME = 4;

  private final Map<String, byte[]> keys = new LinkedHashMap<>();

  /**
   * @param list keys in base64, the newest first, separated by commas or blanks
   * @throws IllegalStateException saying what is wrong with the list, without repeating it
   */
  PersonalKeys(String list) {
    List<String> written =
        Arrays.stream(list.split("[,，;\\s]+")).filter(k -> !k.isEmpty()).toList();
    if (written.isEmpty()) {
      throw new IllegalStateException(
          "TEPAI_PERSONAL_DATA_KEY：没有设置个人信息的加密密钥 (no key for personal data)");
    }
    written.forEach(this::add);
  }

  private void add(String base64) {
    byte[] key = decoded(base64);
    if (key.length < SHORTEST) {
      throw new IllegalStateException(
          "TEPAI_PERSONAL_DATA_KEY：密钥须为至少 %d 个随机字节的 Base64 (at least %<d random bytes in base64)"
              .formatted(SHORTEST));
    }
    keys.put(HexFormat.of().formatHex(derived(key, "name"), 0, NAME), key);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException noBase64) {
      return new byte[0];
    }
  }

  /** Name of the key that writes. */
  String newest() {
    return keys.keySet().iterator().next();
  }

  Set<String> names() {
    return keys.keySet();
  }

  /** The key of one cipher, of as many bytes as it wants; no two ciphers share one. */
  byte[] forCipher(String name, String cipher, int length) {
    byte[] key = keys.get(name);
    if (key == null) {
      throw new UnreadablePersonalData(
          "个人信息不能读取：缺少加密时所用的密钥 %s，请系统管理员在 TEPAI_PERSONAL_DATA_KEY 中补上旧密钥".formatted(name));
    }
    return Arrays.copyOf(derived(key, cipher), length);
  }

  private static byte[] derived(byte[] key, String purpose) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(key, HASH));
      return mac.doFinal(("tepai personal data " + purpose).getBytes(US_ASCII));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
