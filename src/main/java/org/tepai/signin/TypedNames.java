package org.tepai.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes of what was typed as a name something that can be counted and not read: often enough it is
 * a password, typed into the wrong field. With a key, because passwords can be guessed from a plain
 * digest; the one for numbers of persons, because all nodes have it and no backup of the database
 * does.
 */
@Component
class TypedNames {

  private static final String HASH = "HmacSHA256";
  private static final String PURPOSE = "tepai sign-in tries ";

  private final SecretKeySpec key;

  TypedNames(@Value("${tepai.personal-data.key}") String key) {
    this.key = new SecretKeySpec(key.getBytes(UTF_8), HASH);
  }

  String hidden(String typed) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal((PURPOSE + typed).getBytes(UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
